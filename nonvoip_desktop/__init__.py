"""NonVoip Desktop: rent non-VoIP phone numbers and read the codes that arrive."""

__version__ = "0.1.0"
