-- A tea importer: estates, teas, lots bought, blends made of them, shops that buy, and shipments.

CREATE TABLE estates (
  estate_id INTEGER PRIMARY KEY,
  estate_name TEXT, -- Misty Ridge; Golden Leaf; Tamsui Farm; Kiri Slopes
  country TEXT, -- Sri Lanka; Taiwan; Kenya; Nepal
  altitude_m INTEGER,
  fair_trade BOOLEAN
);

CREATE TABLE teas (
  tea_id INTEGER PRIMARY KEY,
  tea_name TEXT, -- Jade Oolong; Smoky Lapsang; Silver Needle; Morning Assam; Spring Sencha
  tea_kind TEXT, -- black; green; oolong; white
  caffeine TEXT, -- low; medium; high
  brew_minutes INTEGER,
  price_per_100g NUMERIC
);

CREATE TABLE lots (
  lot_id INTEGER PRIMARY KEY,
  tea_id INTEGER REFERENCES teas (tea_id),
  estate_id INTEGER REFERENCES estates (estate_id),
  harvest_year INTEGER,
  kilos NUMERIC,
  kilos_left NUMERIC,
  cost NUMERIC,
  arrived DATE,
  grade TEXT -- A; B; C
);

CREATE TABLE blends (
  blend_id INTEGER PRIMARY KEY,
  blend_name TEXT, -- Harbour Breakfast; Evening Calm; Citrus Cloud; Winter Spice
  launched DATE,
  flavoured BOOLEAN,
  blender TEXT -- Ottilie; Ramesh; Joan
);

CREATE TABLE blend_teas (
  blend_id INTEGER REFERENCES blends (blend_id),
  tea_id INTEGER REFERENCES teas (tea_id),
  share_pct NUMERIC
);

CREATE TABLE tea_shops (
  shop_id INTEGER PRIMARY KEY,
  shop_name TEXT, -- Leaf & Cup; Teehaus Mitte; Kettle Corner; Salon Chai
  city TEXT, -- York; Kiel; Nantes; Gdynia
  since DATE,
  credit_days INTEGER
);

CREATE TABLE shipments (
  shipment_id INTEGER PRIMARY KEY,
  shop_id INTEGER REFERENCES tea_shops (shop_id),
  tea_id INTEGER REFERENCES teas (tea_id),
  ordered DATE,
  shipped DATE,
  kilos NUMERIC,
  invoice_amt NUMERIC,
  carrier TEXT, -- post; courier; pallet
  state TEXT -- packed; sent; received; lost
);

? Which estates grow Jade Oolong?
? distinct estates with a lot of the tea Jade Oolong
SELECT DISTINCT e.estate_name FROM estates e JOIN lots l ON l.estate_id = e.estate_id JOIN teas t ON l.tea_id = t.tea_id WHERE t.tea_name = 'Jade Oolong'

? What is in the Harbour Breakfast blend?
? teas in the blend Harbour Breakfast with their share
SELECT t.tea_name, x.share_pct FROM teas t JOIN blend_teas x ON x.tea_id = t.tea_id JOIN blends b ON x.blend_id = b.blend_id WHERE b.blend_name = 'Harbour Breakfast'

? Which blends contain any green tea?
? distinct blends with a green tea in them
SELECT DISTINCT b.blend_name FROM blends b JOIN blend_teas x ON x.blend_id = b.blend_id JOIN teas t ON x.tea_id = t.tea_id WHERE t.tea_kind = 'green'

? Which teas have never been shipped?
? teas without a shipment
SELECT tea_name FROM teas WHERE tea_id NOT IN (SELECT tea_id FROM shipments)

? Which teas aren't used in a blend?
? teas that are part of no blend
SELECT tea_name FROM teas WHERE tea_id NOT IN (SELECT tea_id FROM blend_teas)

? What did Kettle Corner buy from us in total?
? invoice amount of all shipments to Kettle Corner
SELECT SUM(s.invoice_amt) FROM shipments s JOIN tea_shops h ON s.shop_id = h.shop_id WHERE h.shop_name = 'Kettle Corner'

? Which shops in Kiel ordered white tea?
? distinct Kiel shops with a shipment of white tea
SELECT DISTINCT h.shop_name FROM tea_shops h JOIN shipments s ON s.shop_id = h.shop_id JOIN teas t ON s.tea_id = t.tea_id WHERE h.city = 'Kiel' AND t.tea_kind = 'white'

? How many shipments did each shop get, shops without shipments included?
? shipments per tea shop with zeros
SELECT h.shop_name, COUNT(s.shipment_id) FROM tea_shops h LEFT JOIN shipments s ON s.shop_id = h.shop_id GROUP BY h.shop_id, h.shop_name

? How many kilos from fair trade estates are left?
? kilos left in lots of fair trade estates
SELECT SUM(l.kilos_left) FROM lots l JOIN estates e ON l.estate_id = e.estate_id WHERE e.fair_trade = TRUE

? Show shop, tea and kilos of every lost shipment.
? lost shipments: shop name, tea name, kilos
SELECT h.shop_name, t.tea_name, s.kilos FROM shipments s JOIN tea_shops h ON s.shop_id = h.shop_id JOIN teas t ON s.tea_id = t.tea_id WHERE s.state = 'lost'

? How many teas do we list of each kind?
? teas by kind
SELECT tea_kind, COUNT(*) FROM teas GROUP BY tea_kind

? Average price per 100 g by caffeine level
? what do teas of each caffeine level cost on average?
SELECT caffeine, AVG(price_per_100g) FROM teas GROUP BY caffeine

? Kilos shipped and invoiced amount per tea
? For each tea, return the kilos shipped and the sum invoiced.
SELECT t.tea_name, SUM(s.kilos), SUM(s.invoice_amt) FROM teas t JOIN shipments s ON s.tea_id = t.tea_id GROUP BY t.tea_id, t.tea_name

? Kilos bought per country of the estate
? how many kilos of tea came in lots from each country?
SELECT e.country, SUM(l.kilos) FROM estates e JOIN lots l ON l.estate_id = e.estate_id GROUP BY e.country

? Lots by grade with their average cost
? number and mean cost of lots for each grade
SELECT grade, COUNT(*), AVG(cost) FROM lots GROUP BY grade

? Shipments by carrier and state
? break shipments down by carrier and state
SELECT carrier, state, COUNT(*) FROM shipments GROUP BY carrier, state

? How many teas go into each blend?
? number of teas per blend
SELECT b.blend_name, COUNT(*) FROM blends b JOIN blend_teas x ON x.blend_id = b.blend_id GROUP BY b.blend_id, b.blend_name

? How many different shops buy each tea?
? unique shops per tea name
SELECT t.tea_name, COUNT(DISTINCT s.shop_id) FROM teas t JOIN shipments s ON s.tea_id = t.tea_id GROUP BY t.tea_id, t.tea_name

? Which countries have more than 5 estates?
? countries with over 5 estates
SELECT country FROM estates GROUP BY country HAVING COUNT(*) > 5

? Which shops took more than 500 kilos, and how much?
? shops with shipments of over 500 kilos in total, with the kilos
SELECT h.shop_name, SUM(s.kilos) FROM tea_shops h JOIN shipments s ON s.shop_id = h.shop_id GROUP BY h.shop_id, h.shop_name HAVING SUM(s.kilos) > 500

? Which estate lies the highest?
? estate at the greatest altitude
SELECT estate_name FROM estates ORDER BY altitude_m DESC LIMIT 1

? Which tea is the most expensive?
? tea with the highest price per 100 g
SELECT tea_name FROM teas ORDER BY price_per_100g DESC LIMIT 1

? Top 3 shops by invoiced amount
? the 3 shops with the highest invoice totals
SELECT h.shop_name FROM tea_shops h JOIN shipments s ON s.shop_id = h.shop_id GROUP BY h.shop_id, h.shop_name ORDER BY SUM(s.invoice_amt) DESC LIMIT 3

? Which tea is used in the most blends?
? tea that occurs in the largest number of blends
SELECT t.tea_name FROM teas t JOIN blend_teas x ON x.tea_id = t.tea_id GROUP BY t.tea_id, t.tea_name ORDER BY COUNT(*) DESC LIMIT 1

? What's the newest blend, and who blended it?
? name and blender of the most recently launched blend
SELECT blend_name, blender FROM blends ORDER BY launched DESC LIMIT 1

? List the teas by kind and then by price, dearest first.
? tea names ordered by kind and price descending
SELECT tea_name FROM teas ORDER BY tea_kind, price_per_100g DESC

? How many shipments were ordered in May 2022?
? shipments ordered May 2022
SELECT COUNT(*) FROM shipments WHERE EXTRACT(YEAR FROM ordered) = 2022 AND EXTRACT(MONTH FROM ordered) = 5

? How many days pass between order and shipping on average?
? average days from ordered to shipped, shipments
SELECT AVG(shipped - ordered) FROM shipments

? Invoiced amount per month in 2023
? monthly invoice amount of shipments ordered in 2023
SELECT DATE_TRUNC('month', ordered), SUM(invoice_amt) FROM shipments WHERE EXTRACT(YEAR FROM ordered) = 2023 GROUP BY DATE_TRUNC('month', ordered)

? Which lots arrived in the last 45 days?
? ids of lots that arrived within the past 45 days
SELECT lot_id FROM lots WHERE arrived >= CURRENT_DATE - INTERVAL '45 days'

? Kilos harvested per harvest year
? kilos of the lots by harvest year
SELECT harvest_year, SUM(kilos) FROM lots GROUP BY harvest_year

? Since when does Salon Chai buy from us?
? customer since date of the shop Salon Chai
SELECT since FROM tea_shops WHERE shop_name = 'Salon Chai'

? Which blends were launched this year?
? blends with a launch in this year
SELECT blend_name FROM blends WHERE EXTRACT(YEAR FROM launched) = EXTRACT(YEAR FROM CURRENT_DATE)

? What share of estates is fair trade?
? fair trade estates as a proportion
SELECT CAST(SUM(CASE WHEN fair_trade = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM estates

? What percentage of shipments gets lost per carrier?
? lost percentage of shipments by carrier
SELECT carrier, 100.0 * SUM(CASE WHEN state = 'lost' THEN 1 ELSE 0 END) / COUNT(*) FROM shipments GROUP BY carrier

? Cost per kilo of each lot
? lot id with cost divided by kilos
SELECT lot_id, CAST(cost AS FLOAT) / NULLIF(kilos, 0) FROM lots

? Ratio of black to green teas
? what's the ratio of black teas to green teas?
SELECT CAST(SUM(CASE WHEN tea_kind = 'black' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN tea_kind = 'green' THEN 1 ELSE 0 END), 0) FROM teas

? How much of each lot has been used? Lot id and kilos minus kilos left.
? lot id, kilos less kilos left
SELECT lot_id, kilos - kilos_left FROM lots

? Average shipments per shop
? how many shipments does a shop get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shop_id), 0) FROM shipments

? Which low caffeine teas brew in under 4 minutes?
? teas low in caffeine with fewer than 4 brew minutes
SELECT tea_name FROM teas WHERE caffeine = 'low' AND brew_minutes < 4

? Which estates in Kenya or Nepal are between 1200 and 2000 metres?
? Kenya and Nepal estates with an altitude from 1200 to 2000
SELECT estate_name FROM estates WHERE country IN ('Kenya', 'Nepal') AND altitude_m BETWEEN 1200 AND 2000

? Which shipments have not gone out yet?
? ids of shipments with no shipping date
SELECT shipment_id FROM shipments WHERE shipped IS NULL

? Which blends are flavoured and contain "Spice" in the name?
? flavoured blends with Spice in their name
SELECT blend_name FROM blends WHERE flavoured = TRUE AND blend_name LIKE '%Spice%'

? Kind, caffeine and brewing time of the Silver Needle
? Silver Needle tea: kind, caffeine, brew minutes
SELECT tea_kind, caffeine, brew_minutes FROM teas WHERE tea_name = 'Silver Needle'

? Which shops outside York get more than 30 days of credit?
? shops not in York with over 30 credit days
SELECT shop_name FROM tea_shops WHERE city <> 'York' AND credit_days > 30

? Which teas cost more than average?
? teas above the average price per 100 g
SELECT tea_name FROM teas WHERE price_per_100g > (SELECT AVG(price_per_100g) FROM teas)

? Which pesticides were found in the lots?
I do not know

? How many cups does a gram of Spring Sencha make?
I do not know

? Which ship brought the tea from Taiwan?
? vessel per lot
I do not know
