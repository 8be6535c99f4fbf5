"""Values for made-up databases: people, places, companies, codes and nonsense words."""

from functools import cache
from random import Random

FIRST_NAMES = """Anna Ben Carla David Elena Farid Grace Hugo Ines Jonas Karim Lucia Marek Nina Oscar Priya
Quentin Rosa Stefan Tara Ulrich Vera Walter Xenia Yusuf Zoe Aiko Bruno Chloe Dmitri Emma Felix Gita Hanna
Igor Julia Kofi Laura Miguel Nadia Olaf Petra Rafael Sofia Tomas Ursula Victor Wanda Yara Zack""".split()
LAST_NAMES = """Adler Bauer Costa Dvorak Eriksen Fischer Garcia Haddad Ivanov Jensen Kowalski Lindgren
Moreau Novak Okafor Petrov Quinn Rossi Schmidt Tanaka Ueda Vargas Weber Xu Yilmaz Zhang Brown Carter
Dubois Evans Fontaine Green Hughes Ito Jones Khan Larsen Martin Nguyen Ortega Patel Reyes Silva Turner
Walsh Young""".split()
PLACES = [
    name.strip()
    for name in """
    Lisbon; Porto; Madrid; Seville; Paris; Lyon; Nice; Berlin; Hamburg; Munich; Vienna; Graz; Prague;
    Brno; Warsaw; Gdansk; Oslo; Bergen; Stockholm; Malmo; Helsinki; Copenhagen; Dublin; Cork; London;
    Leeds; Bristol; Glasgow; Rome; Milan; Naples; Turin; Athens; Sofia; Bucharest; Budapest; Zagreb;
    Geneva; Zurich; Brussels; Ghent; Amsterdam; Utrecht; Toronto; Montreal; Boston; Chicago; Denver;
    Seattle; Austin; Houston; Atlanta; Lima; Bogota; Quito; Santiago; Nairobi; Accra; Lagos; Cairo; Tunis;
    Mumbai; Delhi; Tokyo; Osaka; Seoul; Sydney; Perth; Auckland; New York; San Diego; Cape Town;
    Los Angeles; Hong Kong; Buenos Aires
    """.split(";")
]
COUNTRIES = [
    name.strip()
    for name in """
    Portugal; Spain; France; Germany; Austria; Poland; Norway; Sweden; Finland; Denmark; Ireland; Italy;
    Greece; Bulgaria; Romania; Hungary; Croatia; Switzerland; Belgium; Netherlands; Canada; Mexico; Peru;
    Colombia; Chile; Brazil; Argentina; Kenya; Ghana; Nigeria; Egypt; Tunisia; Morocco; India; Japan;
    Korea; China; Vietnam; Australia; Turkey; United States; South Africa; New Zealand; United Kingdom
    """.split(";")
]
COMPANY_ENDINGS = "Ltd Group Works Partners Systems Logistics United Brothers Supplies Trading".split()
TITLE_WORDS = """Silent River Golden Road Last Winter Hidden Garden Broken Bridge First Light Quiet Storm
Northern Star Red Harbour Old Tower Distant Shore Open Door Blue Mountain Small Fire Great Wall Modern
Basics Advanced Safety Introduction Summer Night Green Valley""".split()
ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh sl st th tr".split()
CODE_LETTERS = "ABCDEFKLMNPRSTX"
VOWELS = "a e i o u a e i o ai ea ou".split()
CODAS = "n r s l t m x nd rk st ck th ng".split()
NONSENSE_WORDS = 20_000


def nonsense_word(rng: Random) -> str:
    """A word that no language has, one of a fixed pool, so that what is known of a word can be kept."""
    return rng.choice(_nonsense_words())


@cache
def _nonsense_words() -> tuple[str, ...]:
    rng = Random("nonsense")
    return tuple({_new_word(rng): None for _ in range(NONSENSE_WORDS)})


def _new_word(rng: Random) -> str:
    """One to three syllables and an ending."""
    syllables = [rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(rng.choice((1, 2, 2, 3)))]
    return "".join(syllables) + rng.choice(CODAS)


def text_value(rng: Random, kind: str) -> str:
    """A value of a text kind, such as person, place, title, code or word."""
    makers = {
        "person": lambda: f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}",
        "first": lambda: rng.choice(FIRST_NAMES),
        "last": lambda: rng.choice(LAST_NAMES),
        "place": lambda: rng.choice(PLACES),
        "country": lambda: rng.choice(COUNTRIES),
        "company": lambda: f"{_name(rng)} {rng.choice(COMPANY_ENDINGS)}",
        "title": lambda: " ".join(rng.sample(TITLE_WORDS, rng.choice((2, 2, 3)))),
        "code": lambda: (
            rng.choice("ABCDEFKLMNPRSTX") + rng.choice("ABCDEFKLMNPRSTX") + f"-{rng.randrange(10, 9999)}"
        ),
        "email": lambda: f"{rng.choice(FIRST_NAMES).lower()}@{nonsense_word(rng)}.com",
        "phone": lambda: f"{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}",
        "text": lambda: " ".join(nonsense_word(rng) for _ in range(rng.choice((1, 2)))),
    }
    return makers.get(kind, lambda: _name(rng))()


def _name(rng: Random) -> str:
    return rng.choice((nonsense_word(rng), rng.choice(TITLE_WORDS))).capitalize()
