"""The made-up names and real places the shop is filled with."""

from typing import Final

FIRST_NAMES: Final = tuple(
    """
    Ada Amina Anders Anna Bruno Camille Carla Chloe Clara Daniel Diego Elena Emil Emma Erik Fatima
    Felix Freya Giulia Hana Hugo Ines Ingrid Isaac Jana Jonas Julia Karim Lars Laura Leo Lena Lucas
    Maeve Magnus Marco Maria Marta Mateo Mila Nadia Niamh Nina Noah Nora Oliver Oscar Paula Pedro
    Rosa Ruben Sara Sofia Stefan Tara Tom Valeria Viktor Yusuf Zoe
    """.split()
)

LAST_NAMES: Final = tuple(
    """
    Abbott Almeida Andersson Barros Becker Bianchi Blanc Boyle Brandt Byrne Castro Conti Costa Dahl
    Dekker Dubois Duarte Ekberg Farrell Ferrari Fischer Fontaine Garcia Girard Gomes Greco Haas
    Hansen Herrera Hoffmann Iversen Jansen Kavanagh Keller Kowalski Kruger Lambert Larsen Lindqvist
    Lopez Mancini Marchand Meyer Molina Moreau Navarro Nilsson Nowak Ortega Palmer Petit Pinto Quinn
    Ramos Ricci Romano Schmidt Silva Sorensen Vega Visser Weber Whitfield Wolf Wozniak Zieliński
    """.split()
)

CITIES: Final = {
    "Germany": ("Berlin", "Hamburg", "Munich", "Leipzig"),
    "France": ("Paris", "Lyon", "Nantes", "Toulouse"),
    "United Kingdom": ("London", "Bristol", "Leeds", "Glasgow"),
    "Spain": ("Madrid", "Valencia", "Seville", "Bilbao"),
    "Italy": ("Milan", "Rome", "Turin", "Bologna"),
    "Netherlands": ("Amsterdam", "Utrecht", "Rotterdam"),
    "Sweden": ("Stockholm", "Malmö", "Uppsala"),
    "Poland": ("Warsaw", "Kraków", "Gdańsk"),
    "Ireland": ("Dublin", "Cork", "Galway"),
    "Portugal": ("Lisbon", "Porto", "Braga"),
    "Denmark": ("Copenhagen", "Aarhus"),
    "Norway": ("Oslo", "Bergen"),
}

COUNTRY_WEIGHTS: Final = (18, 15, 14, 11, 9, 8, 6, 6, 4, 4, 3, 2)

SUPPLIERS: Final = (
    ("Alder & Finch", "Leeds", "United Kingdom"),
    ("Atelier Brume", "Lyon", "France"),
    ("Bluebell Textiles", "Bristol", "United Kingdom"),
    ("Casa Lumen", "Valencia", "Spain"),
    ("Copper Hill Works", "Glasgow", "United Kingdom"),
    ("Dansk Lys", "Aarhus", "Denmark"),
    ("Edelholz Werkstatt", "Leipzig", "Germany"),
    ("Fabrica Azul", "Porto", "Portugal"),
    ("Fjord Outdoor", "Bergen", "Norway"),
    ("Granja Verde", "Seville", "Spain"),
    ("Haus Nord", "Hamburg", "Germany"),
    ("Kleine Werft", "Hamburg", "Germany"),
    ("Lakeside Paper", "Utrecht", "Netherlands"),
    ("Maison Tilleul", "Nantes", "France"),
    ("Fornace Vecchia", "Bologna", "Italy"),
    ("Polder Toys", "Rotterdam", "Netherlands"),
    ("Silesia Glass", "Kraków", "Poland"),
    ("Skog & Sten", "Uppsala", "Sweden"),
    ("Torino Design", "Turin", "Italy"),
    ("West Cork Wool", "Cork", "Ireland"),
)

PRODUCTS: Final = {
    "Kitchen": (
        *("Bread Knife", "Chopping Board", "Espresso Pot", "Mixing Bowl", "Pepper Mill", "Salad Servers"),
        *("Saucepan", "Stoneware Mug", "Tea Kettle", "Serving Plate", "Baking Dish", "Wine Carafe", "Apron"),
    ),
    "Furniture": (
        *("Bar Stool", "Bookcase", "Coffee Table", "Desk", "Dining Chair", "Dining Table", "Armchair"),
        *("Side Table", "Shoe Rack", "Wardrobe", "Bed Frame", "Rocking Chair", "Coat Stand"),
    ),
    "Lighting": (
        *("Bedside Lamp", "Candle Holder", "Ceiling Light", "Desk Lamp", "Floor Lamp", "Garden Lantern"),
        *("Night Light", "Pendant Light", "Reading Lamp", "String Lights", "Wall Light"),
    ),
    "Textiles": (
        *("Bath Towel", "Bed Linen", "Cushion", "Curtain", "Door Mat", "Duvet", "Picnic Blanket", "Pillow"),
        *("Table Runner", "Throw", "Wool Rug"),
    ),
    "Garden": (
        *("Bird Feeder", "Compost Bin", "Flower Pot", "Garden Bench", "Garden Hose", "Hand Trowel"),
        *("Hammock", "Herb Planter", "Parasol", "Rake", "Watering Can", "Wheelbarrow"),
    ),
    "Toys": (
        *("Board Game", "Building Blocks", "Doll House", "Jigsaw Puzzle", "Kite", "Marble Run", "Rag Doll"),
        *("Spinning Top", "Teddy Bear", "Train Set", "Wooden Boat"),
    ),
    "Stationery": (
        *("Desk Calendar", "Fountain Pen", "Gift Wrap", "Letter Opener", "Notebook", "Paper Clips"),
        *("Pencil Case", "Sketchbook", "Stapler", "Wall Planner"),
    ),
    "Outdoor": (
        *("Backpack", "Camping Chair", "Camping Stove", "Head Torch", "Hiking Poles", "Rain Jacket"),
        *("Sleeping Bag", "Tent", "Thermos Flask", "Travel Mug"),
    ),
}

PRICE_RANGES: Final = {
    "Kitchen": (9, 85),
    "Furniture": (59, 890),
    "Lighting": (12, 240),
    "Textiles": (8, 190),
    "Garden": (6, 220),
    "Toys": (7, 120),
    "Stationery": (3, 70),
    "Outdoor": (14, 320),
}

FINISHES: Final = (
    "Classic",
    "Compact",
    "Deluxe",
    "Harbour",
    "Meadow",
    "Nordic",
    "Oak",
    "Slate",
    "Terra",
    "Vintage",
)

JOBS: Final = (
    ("Chief Executive", "Management", 118_000),
    ("Head of Sales", "Sales", 82_000),
    ("Head of Logistics", "Logistics", 79_000),
    ("Head of Support", "Support", 74_000),
    ("Head of Finance", "Finance", 86_000),
    ("Sales Representative", "Sales", 46_000),
    ("Warehouse Worker", "Logistics", 34_000),
    ("Support Agent", "Support", 36_000),
    ("Accountant", "Finance", 52_000),
)

TEAM: Final = (0, 1, 2, 3, 4, *[5] * 8, *[6] * 6, *[7] * 5, *[8] * 3)
"""Which job each member of staff has, by its place in JOBS."""

PAYMENT_METHODS: Final = ("card", "bank transfer", "paypal", "invoice")

RETURN_REASONS: Final = ("damaged", "wrong item", "too late", "changed mind", "poor quality", "wrong size")

REVIEW_TITLES: Final = {
    1: ("Broke after a week", "Not as shown", "Very disappointed", "Arrived damaged"),
    2: ("Could be better", "Smaller than expected", "Not worth the price"),
    3: ("It does the job", "Fine for the price", "Mixed feelings"),
    4: ("Good value", "Happy with it", "Solid and well made", "Nice colour"),
    5: ("Love it", "Perfect gift", "Best purchase this year", "Exactly what I wanted"),
}
