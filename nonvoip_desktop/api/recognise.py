"""Recognises in the service's words what it has no code for."""

from __future__ import annotations

import re

_FIELD = (
    r"(?:e-?mail(?: address)?|password|credentials?|log-?in(?: data| details)?|user ?name|api key)"
)
_BETWEEN = r"(?:(?:your|the|user|account|api|or|and|e-?mail|password|user ?name|login)\W+){0,4}"
#: An email or a login can be a service that sells codes: 'Invalid email service' is no sign-in.
_ALONE = r"(?!\W+(?:services?|products?|codes?|sms|numbers?|orders?)\b)"
_SIGN_IN = re.compile(
    "|".join(
        (
            r"\bun-?authori[sz]ed\b",
            r"\bun-?authenticated\b",
            r"\bnot (?:authenticated|logged in|signed in)\b",
            r"\bauthentication (?:failed|failure|error|required)\b",
            r"\b(?:login|log-in|sign-in) (?:failed|failure|required|error)\b",
            r"\b(?:could not|cannot|failed to|unable to) (?:log|sign) ?in\b",
            rf"\b(?:wrong|invalid|incorrect|bad|unknown)\W+{_BETWEEN}{_FIELD}\b{_ALONE}",
            r"(?<!service )\b(?:password|credentials?|log-?in(?: data| details)?)\b"
            r"(?: (?:is|are|was|were|does|do))?"
            r" (?:wrong|invalid|incorrect|not (?:match|valid|correct|recogni[sz]ed|accepted))\b",
            r"^\W*(?:this |the |your |user )?e-?mail(?: address)?(?: (?:is|was))?"
            r" (?:wrong|invalid|incorrect|unknown|not (?:valid|found|registered|recogni[sz]ed))\b",
            r"^\W*(?:user|account)(?: (?:is|was))? (?:not found|unknown)\b",
            r"^\W*no (?:such )?(?:user|account)\b",
        )
    ),
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r"\b(?:forbidden|access denied|permission denied)\b", re.IGNORECASE)

_GONE = re.compile(
    r"\b(?:not found|reject(?:ed)|expired|refunded|cancell?ed|timed[ -]?out"
    r"|does ?n[o']t exist|no such (?:order|number))\b",
    re.IGNORECASE,
)
#: Words shortly before it that turn the meaning, or speak of what may come.
_TURNED = re.compile(
    r"(?:\b(?:not|never|no|nor|until|till|unless|before|if|when|once|can|cannot|may|might|will|would"
    r"|could|be|being)|n't)\b(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
#: What is not found or expired may be the message, what timed out the request.
_OTHER_SUBJECT = re.compile(
    r"\b(?:sms|messages?|codes?|pins?|otps?|texts?|requests?|connections?|gateway|server)"
    r"(?: (?:was|were|is|has|have|had|been|yet|for \w+))*\W*$",
    re.IGNORECASE,
)

_ALREADY_BACK = re.compile(
    r"\balready\b(?:\W+\w+){0,2}?\W+(?:rejected|cancell?ed|refunded|released|returned)\b",
    re.IGNORECASE,
)


def is_sign_in_refusal(words: str) -> bool:
    """Whether the words say that email or password are not accepted."""
    return len(words) <= 200 and _SIGN_IN.search(words) is not None


def is_forbidden(words: str) -> bool:
    """Whether the words say no more than that the caller has no right."""
    return not words or _FORBIDDEN.search(words) is not None


def is_gone(words: str) -> bool:
    """Whether the words say that an order is over (behaviour, 'Waiting for messages' 5).

    'Not yet expired', 'can be cancelled' and 'SMS not found' do not.
    """
    for match in _GONE.finditer(words):
        before = re.split(r"[.,:;!?]", words[: match.start()])[-1]
        if not _TURNED.search(before) and not _OTHER_SUBJECT.search(before):
            return True
    return False


def is_already_rejected(words: str) -> bool:
    """Whether a refused rejection says that the order was given back before."""
    return _ALREADY_BACK.search(words) is not None
