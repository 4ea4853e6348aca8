"""What the app does. asyncio and domain; no Qt, no HTTP, no SQL."""
