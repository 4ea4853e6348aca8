"""The stand-in service: a real HTTP server on loopback that behaves as the guide says.

It imports no other folder of the package, so that one wrong reading of the
guide cannot cancel out another. ``cli.main`` is what the command line calls.
"""
