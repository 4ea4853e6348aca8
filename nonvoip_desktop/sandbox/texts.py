"""Messages that look like real ones: templates by service, in many shapes and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from random import Random

#: What a service's messages look like. ``{code}`` is replaced by a code whose shape stands
#: before the bar: its length, ``3-3`` with a dash, ``3+3`` with a blank, ``a`` with letters.
_OWN: dict[str, tuple[str, ...]] = {
    "Instagram": (
        "6|{code} is your Instagram code. Don't share it.",
        "3+3|<#> {code} is your Instagram code. Don't share it. SIYRxKrru1t",
        "6|Your Instagram OTP is {code}",
    ),
    "Telegram": (
        "5|Telegram code: {code}. Do not give it to anyone.",
        "5|Telegram code {code}\n\nYou can also tap on this link to log in:\n"
        "https://t.me/login/{code}",
        "5|Login code: {code}. Do not give this code to anyone, even if they say they are from"
        " Telegram!",
        "5|Код Telegram: {code}. Никому не давайте его.",
    ),
    "WhatsApp": (
        "3-3|Your WhatsApp code: {code}\n\nYou can also tap on this link to verify your phone:"
        " v.whatsapp.com/{code}\n\nDon't share this code with others",
        "3-3|<#> Your WhatsApp code: {code}\nDo not share this code with others\n4sgLq1p5sV6",
        "3-3|Tu código de WhatsApp: {code}. No compartas este código.",
        "3-3|WhatsApp 验证码：{code}，请勿与他人分享。",
    ),
    "Google": (
        "G-6|{code} is your Google verification code.",
        "G-6|{code} est votre code de validation Google.",
        "G-6|{code} ist Ihr Google-Bestätigungscode. Geben Sie ihn nicht weiter.",
    ),
    "Gmail": ("G-6|{code} is your Google verification code. Don't share it with anyone.",),
    "X": (
        "6|Your X confirmation code is {code}.",
        "8a|Your X verification code is {code}. Never share it.",
    ),
    "Discord": ("6|Your Discord verification code is: {code}",),
    "Facebook": (
        "5|{code} is your Facebook confirmation code",
        "8|FB-{code} is your Facebook password reset code or use this link:"
        " https://fb.com/l/9aYd2L?x=1&y=<2>",
    ),
    "TikTok": ("6|[TikTok] {code} is your verification code, valid for 5 minutes.",),
    "Amazon": (
        "6|{code} is your Amazon OTP. Do not share it with anyone. We will never call to ask for"
        " it.",
    ),
    "Microsoft": (
        "4|Use {code} as Microsoft account security code",
        "6|Use verification code {code} for Microsoft authentication.",
    ),
    "PayPal": (
        "6|PayPal: {code} is your security code. Don't share your code. It expires in 10 minutes.",
    ),
    "Uber": ("4|Your Uber code is {code}. Never share this code. Reply STOP ALL to unsubscribe.",),
    "Steam": ("5a|Your Steam verification code is {code}",),
    "Signal": ("3-3|Your Signal verification code: {code}\n\ndoDiFGKPO1r",),
    "LINE": ("6|認証番号「{code}」をLINEで入力してください。他人には教えないでください。",),
    "WeChat": ("6|【微信】验证码 {code}，请勿转发给他人。",),
    "Starbucks": ("6|Your Starbucks® Rewards code is {code}. It's good for 10 minutes ☕",),
    "Cash App": ("3-3|Cash App: {code} is the sign in code you requested.",),
    "Airbnb": ("6|Your Airbnb verification code is: {code}. Don't share it with anyone.",),
    "Netflix": ("6|{code} is your Netflix code. Do not share it.",),
    "PlayStation": ("6|Your PlayStation verification code is {code}. Expires in 10 min.",),
}

#: For every service without its own; ``{service}`` is replaced too.
_COMMON: tuple[str, ...] = (
    "6|Your {service} verification code is {code}.",
    "6|{code} is your {service} verification code. Do not share it with anyone.",
    "4|{service}: your one-time PIN is {code}",
    "6|[{service}] Code: {code}. Valid for 5 minutes.",
    "5|Use code {code} to verify your {service} account.",
    "6|Your {service} OTP is {code}",
    "3-3|{service} security code: {code}. It expires in 10 minutes.",
    "8|{service} confirmation number {code}",
    "6|{code} é o seu código de verificação {service}. Não o compartilhe.",
    "6|{service}: Ihr Bestätigungscode lautet {code}. Geben Sie ihn niemandem weiter.",
    "6|رمز التحقق الخاص بك في {service} هو {code}",
    "6|<b>{service}</b> code: {code} <a href='https://example.com/?q=1&x=2'>open</a>",
    "6|Hi! Welcome to {service}. To finish setting up the account that you have just started"
    " with us, please type the following verification code into the app: {code}. If you did not"
    " ask for it, someone may have typed your number by mistake and you can ignore this message;"
    " nothing will happen to your account. This code can be used once and runs out in fifteen"
    " minutes. Msg & data rates may apply. Reply HELP for help, STOP to cancel.",
    "6a|Your {service} access code: {code}",
)


class Text(NamedTuple):
    """A message as it will arrive; ``pin`` is the code as the service names it."""

    text: str
    pin: str
    sender: str


def make_text(rng: Random, service: str, names_pin: bool = True) -> Text:
    """A message of that service with a fresh code."""
    shape, _, template = rng.choice(_OWN.get(service, _COMMON)).partition("|")
    shown, pin = _code(rng, shape)
    text = template.replace("{code}", shown).replace("{service}", service)
    sender = str(rng.randrange(20_000, 99_999))
    return Text(text, pin if names_pin else "", sender)


def _code(rng: Random, shape: str) -> tuple[str, str]:
    """The code as the text shows it, and without separators."""
    if shape in ("3-3", "3+3"):
        halves = _digits(rng, 3), _digits(rng, 3)
        return ("-" if shape == "3-3" else " ").join(halves), "".join(halves)
    if shape.startswith("G-"):
        digits = _digits(rng, int(shape[2:]))
        return f"G-{digits}", digits
    if shape.endswith("a"):
        letters = "".join(rng.choice("ABCDEFGHJKLMNPQRTVWXY2346789") for _ in range(int(shape[0])))
        code = letters[:-2] + _digits(rng, 2)
        return code, code
    digits = _digits(rng, int(shape))
    return digits, digits


def _digits(rng: Random, count: int) -> str:
    return "".join(str(rng.randrange(10)) for _ in range(count))
