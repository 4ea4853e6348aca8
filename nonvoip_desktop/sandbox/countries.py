"""The countries of the country catalogue and the numbers that stand in for real ones: data only.

Where a regulator sets numbers aside for films and books, these are used; the
others have a run of fives or zeros that no subscriber was given.
"""

from __future__ import annotations

#: Country name, price factor in per cent, and the number's digits; ``#`` stands for any digit.
COUNTRIES: tuple[tuple[str, int, str], ...] = (
    ("United States", 100, "1@@@55501##"),
    ("Canada", 110, "1@@@55501##"),
    ("United Kingdom", 105, "447700900###"),
    ("Ireland", 120, "353209150###"),
    ("France", 130, "3363998####"),
    ("Germany", 140, "491713920###"),
    ("Netherlands", 115, "31655500###"),
    ("Belgium", 120, "32455500###"),
    ("Luxembourg", 150, "35262155####"),
    ("Switzerland", 190, "4175550####"),
    ("Austria", 140, "436605550###"),
    ("Spain", 95, "3460055####"),
    ("Portugal", 95, "35191555####"),
    ("Italy", 110, "393555550###"),
    ("Greece", 100, "306955550###"),
    ("Malta", 130, "3569955####"),
    ("Cyprus", 120, "3579955####"),
    ("Sweden", 120, "467017406##"),
    ("Norway", 160, "4740555###"),
    ("Denmark", 130, "4520555###"),
    ("Finland", 120, "358455500###"),
    ("Iceland", 180, "3546555###"),
    ("Estonia", 75, "3725555####"),
    ("Latvia", 70, "3712555####"),
    ("Lithuania", 70, "3706555####"),
    ("Poland", 65, "4845555####"),
    ("Czechia", 75, "42060555####"),
    ("Slovakia", 80, "42190555####"),
    ("Hungary", 75, "3620555####"),
    ("Romania", 55, "4070555####"),
    ("Bulgaria", 60, "35988555####"),
    ("Croatia", 85, "38591555####"),
    ("Slovenia", 95, "38640555###"),
    ("Serbia", 70, "3816055500##"),
    ("Moldova", 60, "3736055####"),
    ("Ukraine", 45, "38050555####"),
    ("Georgia", 50, "99555555####"),
    ("Armenia", 55, "3749155####"),
    ("Kazakhstan", 50, "770155500##"),
    ("Turkey", 60, "90555500####"),
    ("Israel", 90, "97250555####"),
    ("United Arab Emirates", 150, "97150555####"),
    ("Saudi Arabia", 130, "96650555####"),
    ("Egypt", 50, "2010055500##"),
    ("Morocco", 55, "2126005550##"),
    ("South Africa", 60, "2771555####"),
    ("Nigeria", 40, "234803555####"),
    ("Kenya", 40, "254700555###"),
    ("Ghana", 45, "23324555####"),
    ("India", 30, "9190005550##"),
    ("Pakistan", 35, "9230055500##"),
    ("Bangladesh", 35, "8801715550##"),
    ("Sri Lanka", 45, "9471555####"),
    ("Thailand", 55, "6681555####"),
    ("Vietnam", 40, "8490555####"),
    ("Malaysia", 50, "60125550###"),
    ("Singapore", 140, "658555####"),
    ("Indonesia", 30, "6281255500##"),
    ("Philippines", 35, "639175550###"),
    ("Japan", 210, "8190555500##"),
    ("South Korea", 190, "8210555500##"),
    ("Australia", 130, "61491570###"),
    ("New Zealand", 125, "642155500##"),
    ("Mexico", 55, "5255555500##"),
    ("Brazil", 50, "55119555500##"),
    ("Argentina", 55, "54911555500##"),
    ("Chile", 60, "5699555####"),
    ("Colombia", 45, "573005550###"),
    ("Peru", 50, "5199555####"),
)

#: The services of the country catalogue; each country has most of them.
SERVICES: tuple[tuple[str, int], ...] = (
    ("Telegram", 45),
    ("WhatsApp", 60),
    ("Instagram", 22),
    ("Google", 38),
    ("Facebook", 20),
    ("TikTok", 18),
    ("Discord", 16),
    ("X", 24),
    ("Amazon", 28),
    ("Microsoft", 15),
    ("Tinder", 55),
    ("Uber", 21),
)

_AREA_CODES = """
    201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234
    239 240 248 251 252 253 254 256 260 262 267 269 270 281 301 302 303 304 305 307 308 309 310
    312 313 314 315 316 317 318 319 320 321 323 330 334 336 337 339 347 351 352 360 361 386 401
    402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 425 432 434 435 440 443 469 478
    479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 551
    559 561 562 563 567 570 571 573 574 580 585 586 601 602 603 605 606 607 608 609 610 612 614
"""
#: Area codes of the United States, for numbers in the fictional 555-01xx range.
AREA_CODES: tuple[str, ...] = tuple(_AREA_CODES.split())
