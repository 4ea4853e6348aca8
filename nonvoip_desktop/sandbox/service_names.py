"""Names, prices and stock of the USA catalogue: data only."""

from __future__ import annotations


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split("|"))


#: The services of the 10-minutes group, best known first.
SHORT_TERM = _names(
    """
    Instagram|Telegram|WhatsApp|Google|X|Discord|Starbucks|Airbnb|PlayStation|Netflix|Gmail|
    Facebook|TikTok|Snapchat|Amazon|Apple|Microsoft|Yahoo|PayPal|Uber|Lyft|DoorDash|Tinder|
    Bumble|Hinge|OkCupid|Match|Plenty of Fish|Grindr|Badoo|LinkedIn|Reddit|Pinterest|Twitch|
    Steam|Epic Games|Xbox|Nintendo|Roblox|Blizzard|Riot Games|Signal|Viber|WeChat|LINE|
    KakaoTalk|Skype|Zoom|Slack|Dropbox|Spotify|Hulu|Disney+|Max|Paramount+|Walmart|Target|
    Best Buy|eBay|Etsy|Craigslist|OfferUp|Poshmark|Mercari|Depop|StockX|Nike|Adidas|Sephora|
    Ulta Beauty|Costco|Instacart|Grubhub|Postmates|Uber Eats|Chipotle|McDonald's|Burger King|
    Wendy's|Dunkin'|Domino's|Papa Johns|Chick-fil-A|Subway|Panera Bread|Cash App|Venmo|Zelle|
    Coinbase|Kraken|Binance.US|Gemini|Robinhood|Webull|SoFi|Chime|Revolut|Wise|Western Union|
    Ticketmaster|StubHub|SeatGeek|Eventbrite|Booking.com|Expedia|Vrbo|Turo|Lime|Nextdoor|
    Zillow|Indeed|OpenAI
    """
)

ONE_DAY = _names(
    """
    Telegram|WhatsApp|Instagram|Facebook|Google|Gmail|X|Discord|TikTok|Snapchat|Amazon|Apple|
    Microsoft|PayPal|Uber|Lyft|DoorDash|Tinder|Bumble|Hinge|LinkedIn|Steam|Signal|Viber|WeChat|
    LINE|Cash App|Venmo|Coinbase|Airbnb|eBay|Walmart|Craigslist|OfferUp|Ticketmaster|Netflix|
    Spotify|OpenAI|Reddit|Twitch|Yahoo|Grindr|Badoo|Epic Games|Roblox|KakaoTalk|Dropbox|Hulu|
    Etsy|Nike
    """
)

THREE_DAYS = (
    *ONE_DAY[:15],
    "Tinder",
    "LinkedIn",
    "Steam",
    "Signal",
    "Cash App",
    "Coinbase",
    "Netflix",
    "eBay",
    "Airbnb",
    "Bumble",
    "Hinge",
    "Walmart",
    "OpenAI",
)

THIRTY_DAYS = (
    *ONE_DAY,
    "Bank of America",
    "Chase",
    "Wells Fargo",
    "Citi",
    "Capital One",
    "American Express",
    "Chime",
    "SoFi",
    "Zelle",
    "Robinhood",
    "Webull",
    "Kraken",
    "Gemini",
    "Wise",
    "Revolut",
    "Western Union",
    "Nextdoor",
    "Zillow",
    "Booking.com",
    "Expedia",
    "Turo",
    "Zoosk",
    "Tango",
    "Skype",
    "Proton Mail",
    "Slack",
    "Pinterest",
    "Sephora",
    "StockX",
    "Zoom",
    "Xbox",
    "PlayStation",
    "Nintendo",
    "Blizzard",
    "Riot Games",
    "Disney+",
    "Max",
    "Poshmark",
    "Mercari",
    "Depop",
)

LEGACY = (
    "AOL",
    "ICQ",
    "Tango",
    "Zoosk",
    "Yelp",
    "Groupon",
    "Foursquare",
    "Vine",
    "Tumblr",
    "MeetMe",
    "Kik",
    "imo",
    "BIGO LIVE",
    "Naver",
    "Mail.ru",
    "Proton Mail",
    "Other",
    "Friendster",
    "Skout",
    "Hi5",
)

NAMES: dict[str, tuple[str, ...]] = {
    "10-minutes": SHORT_TERM,
    "1-day": ONE_DAY,
    "3-days": THREE_DAYS,
    "30-days": THIRTY_DAYS,
    "legacy": LEGACY,
}

#: The first product id of each group; the rest follow in order.
FIRST_ID = {
    "10-minutes": 10_000_086,
    "1-day": 9_441,
    "3-days": 9_601,
    "30-days": 9_043,
    "legacy": 8_101,
}

#: Lowest and highest price of a group, in cents.
PRICE_RANGE = {
    "10-minutes": (18, 145),
    "1-day": (90, 320),
    "3-days": (160, 520),
    "30-days": (200, 1450),
    "legacy": (20, 95),
}

#: Prices (and stock) that are fixed, whatever the seed.
FIXED: dict[tuple[str, str], tuple[str, int]] = {
    ("10-minutes", "Instagram"): ("0.36", 6841),
    ("10-minutes", "Telegram"): ("0.90", 12),
    ("10-minutes", "WhatsApp"): ("1.10", 430),
    ("10-minutes", "Google"): ("0.65", 2204),
    ("10-minutes", "X"): ("0.42", 0),
    ("10-minutes", "Discord"): ("0.30", 988),
    ("10-minutes", "Starbucks"): ("0.25", 77),
    ("10-minutes", "Airbnb"): ("0.55", 310),
    ("10-minutes", "PlayStation"): ("0.38", 154),
    ("10-minutes", "Netflix"): ("0.47", 63),
    ("10-minutes", "Gmail"): ("0.60", 41),
    ("1-day", "Telegram"): ("1.25", 100),
    ("30-days", "WhatsApp"): ("2.00", 100),
}
