-- Wine estates: vineyards, grape varieties, wines, bottlings, tastings and sales to customers.

CREATE TABLE estate (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Clos Martin; Villa Rossa; Stone Gate; Quinta Alta; Domaine Belle
  region TEXT, -- Alsace; Tuscany; Douro; Napa; Barossa
  owner TEXT, -- Paul Martin; Elena Rossi; Hugh Stone; Maria Alves
  founded_year INTEGER,
  hectares NUMERIC,
  organic BOOLEAN,
  website TEXT
);

CREATE TABLE grape (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Riesling; Merlot; Syrah; Chardonnay; Grenache
  colour TEXT, -- red; white; pink
  ripening_weeks INTEGER
);

CREATE TABLE wine (
  id INTEGER PRIMARY KEY,
  label TEXT, -- Old Barrel; Morning Mist; Red Knight; Grand Reserve; Golden Slope
  estate_id INTEGER REFERENCES estate (id),
  main_grape_id INTEGER REFERENCES grape (id),
  second_grape_id INTEGER REFERENCES grape (id),
  vintage INTEGER,
  style TEXT, -- dry; sweet; sparkling; fortified
  alcohol NUMERIC,
  price NUMERIC,
  bottles_made INTEGER,
  bottled_on DATE
);

CREATE TABLE taster (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Olga Winter; Ben Harris; Chiara Conti; Luc Petit
  country TEXT, -- France; Italy; Spain; Canada
  certified BOOLEAN
);

CREATE TABLE tasting_note (
  id INTEGER PRIMARY KEY,
  wine_id INTEGER REFERENCES wine (id),
  taster_id INTEGER REFERENCES taster (id),
  tasted_on DATE,
  points INTEGER,
  remark TEXT
);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  company TEXT, -- Blue Cellar; Hotel Astor; Corks and Co; Grape Expectations
  type TEXT, -- wholesaler; hotel; wine shop; private
  city TEXT, -- Lyon; Milan; London; Boston
  first_order DATE
);

CREATE TABLE shipment (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  wine_id INTEGER REFERENCES wine (id),
  qty INTEGER,
  amt NUMERIC,
  ordered_at TIMESTAMP,
  shipped_at TIMESTAMP,
  paid BOOLEAN
);

? Which wines come from estates in Tuscany?
? labels of wines made by Tuscany estates
SELECT w.label FROM wine w JOIN estate e ON w.estate_id = e.id WHERE e.region = 'Tuscany'

? Who tasted the wine Morning Mist?
? Give the names of the different tasters who wrote a note on Morning Mist.
SELECT DISTINCT t.full_name FROM tasting_note n JOIN taster t ON n.taster_id = t.id JOIN wine w ON n.wine_id = w.id WHERE w.label = 'Morning Mist'

? Which wines have Riesling as their main grape and are sweet?
? sweet wines whose main grape is Riesling
SELECT w.label FROM wine w JOIN grape g ON w.main_grape_id = g.id WHERE g.name = 'Riesling' AND w.style = 'sweet'

? Which wines use Grenache as the second grape?
? Show label and vintage of the wines with Grenache for a second grape.
? label and vintage, second grape Grenache
SELECT w.label, w.vintage FROM wine w JOIN grape g ON w.second_grape_id = g.id WHERE g.name = 'Grenache'

? Which clients have never received a shipment?
? clients without any shipments
SELECT company FROM client WHERE id NOT IN (SELECT client_id FROM shipment)

? Which wines did nobody taste so far?
? Find the labels of the wines that have no tasting note.
SELECT label FROM wine WHERE id NOT IN (SELECT wine_id FROM tasting_note)

? How much did each client spend on shipments?
? Return the company name of every client with the total amount of its shipments.
SELECT c.company, SUM(s.amt) FROM shipment s JOIN client c ON s.client_id = c.id GROUP BY c.id, c.company

? What is the mean score of each estate's wines?
? For each estate, give its name and the average points its wines got in tastings.
SELECT e.name, AVG(n.points) FROM tasting_note n JOIN wine w ON n.wine_id = w.id JOIN estate e ON w.estate_id = e.id GROUP BY e.id, e.name

? Which hotel clients bought the wine Red Knight?
? companies of type hotel that got shipments of Red Knight, no repeats
SELECT DISTINCT c.company FROM shipment s JOIN client c ON s.client_id = c.id JOIN wine w ON s.wine_id = w.id WHERE c.type = 'hotel' AND w.label = 'Red Knight'

? How many wines does each estate make, counting also estates that make none?
? number of wines per estate including those with none
SELECT e.name, COUNT(w.id) FROM estate e LEFT JOIN wine w ON w.estate_id = e.id GROUP BY e.id, e.name

? How many bottles of Chardonnay wine were sold to clients in London?
? quantity shipped to London of wines with the main grape Chardonnay
SELECT SUM(s.qty) FROM shipment s JOIN wine w ON s.wine_id = w.id JOIN grape g ON w.main_grape_id = g.id JOIN client c ON s.client_id = c.id WHERE g.name = 'Chardonnay' AND c.city = 'London'

? How many estates are there in each region?
? estates by region
SELECT region, COUNT(*) FROM estate GROUP BY region

? What do the wines of each style cost on average?
? average wine price per style
? Break down the mean price of our wines by style.
SELECT style, AVG(price) FROM wine GROUP BY style

? Total bottles made for every vintage
? How many bottles of wine did we fill of each vintage?
SELECT vintage, SUM(bottles_made) FROM wine GROUP BY vintage

? Which regions count more than 3 organic estates?
? regions with over 3 organic estates
SELECT region FROM estate WHERE organic = TRUE GROUP BY region HAVING COUNT(*) > 3

? For each grape colour, how many wines have it as the main grape?
? number of wines by colour of the main grape
SELECT g.colour, COUNT(*) FROM wine w JOIN grape g ON w.main_grape_id = g.id GROUP BY g.colour

? Lowest, highest and average points given by each taster
? For every taster, show the name with the minimum, the maximum and the mean points.
SELECT t.full_name, MIN(n.points), MAX(n.points), AVG(n.points) FROM tasting_note n JOIN taster t ON n.taster_id = t.id GROUP BY t.id, t.full_name

? How many different wines did each type of client order?
? distinct wines shipped per client type
SELECT c.type, COUNT(DISTINCT s.wine_id) FROM shipment s JOIN client c ON s.client_id = c.id GROUP BY c.type

? How many clients do we have in each city?
? number of clients per city
SELECT city, COUNT(*) FROM client GROUP BY city

? Which styles have an average alcohol above 13?
? List wine styles whose mean alcohol is over 13 percent.
SELECT style FROM wine GROUP BY style HAVING AVG(alcohol) > 13

? Revenue by client type and city
? Give me the shipment amounts summed up for each type of client and each city.
SELECT c.type, c.city, SUM(s.amt) FROM shipment s JOIN client c ON s.client_id = c.id GROUP BY c.type, c.city

? hectares in total and number of estates per region
? For each region, what is the total area in hectares and how many estates are there?
SELECT region, SUM(hectares), COUNT(*) FROM estate GROUP BY region

? Which is the oldest estate?
? name of the estate founded first
SELECT name FROM estate ORDER BY founded_year LIMIT 1

? Which 5 wines are the most expensive?
? top 5 wines by price
SELECT label FROM wine ORDER BY price DESC LIMIT 5

? Which client has received the most bottles?
? Find the company with the highest total quantity of shipments.
SELECT c.company FROM shipment s JOIN client c ON s.client_id = c.id GROUP BY c.id, c.company ORDER BY SUM(s.qty) DESC LIMIT 1

? What is the best rated wine on average?
? label of the wine with the highest average tasting points
SELECT w.label FROM tasting_note n JOIN wine w ON n.wine_id = w.id GROUP BY w.id, w.label ORDER BY AVG(n.points) DESC LIMIT 1

? List label, vintage and price of all wines, newest vintage first, then the cheapest first.
? wines with label, vintage, price sorted by vintage descending and then price
SELECT label, vintage, price FROM wine ORDER BY vintage DESC, price

? Which taster has tasted the most wines?
? Who wrote the largest number of tasting notes?
SELECT t.full_name FROM tasting_note n JOIN taster t ON n.taster_id = t.id GROUP BY t.id, t.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the 3 estates with the fewest hectares together with their owner.
? name and owner of the 3 smallest estates
SELECT name, owner FROM estate ORDER BY hectares LIMIT 3

? Which grape is used most often as the main grape?
? most popular main grape in our wines
SELECT g.name FROM wine w JOIN grape g ON w.main_grape_id = g.id GROUP BY g.id, g.name ORDER BY COUNT(*) DESC LIMIT 1

? Which wine was bottled last?
? label of the latest bottled wine
SELECT label FROM wine ORDER BY bottled_on DESC LIMIT 1

? How many bottles were ordered in November 2022?
? shipment quantity ordered November 2022
SELECT SUM(qty) FROM shipment WHERE EXTRACT(YEAR FROM ordered_at) = 2022 AND EXTRACT(MONTH FROM ordered_at) = 11

? How many hours does it take on average from order to shipping?
? average hours between ordered and shipped
SELECT AVG(EXTRACT(EPOCH FROM shipped_at - ordered_at) / 3600) FROM shipment

? Sales amount per month
? What did the shipments bring in month by month, going by the order date?
SELECT DATE_TRUNC('month', ordered_at), SUM(amt) FROM shipment GROUP BY DATE_TRUNC('month', ordered_at)

? Which wines were bottled in the last 6 months?
? labels of wine bottled during the past 6 months
SELECT label FROM wine WHERE bottled_on >= CURRENT_DATE - INTERVAL '6 months'

? When did Hotel Astor place its first order?
? first order date of the client Hotel Astor
SELECT first_order FROM client WHERE company = 'Hotel Astor'

? How many tasting notes were written per year?
? tasting notes by year
SELECT EXTRACT(YEAR FROM tasted_on), COUNT(*) FROM tasting_note GROUP BY EXTRACT(YEAR FROM tasted_on)

? Which clients first ordered after May 1, 2021?
? companies and cities of the clients whose first order came after 2021-05-01
SELECT company, city FROM client WHERE first_order > '2021-05-01'

? On which days of the week do orders come in? Give weekday and number of shipments.
? shipments by weekday of the order
SELECT EXTRACT(DOW FROM ordered_at), COUNT(*) FROM shipment GROUP BY EXTRACT(DOW FROM ordered_at)

? When was the wine Grand Reserve tasted for the first and for the last time?
? first and last tasting date of Grand Reserve
SELECT MIN(n.tasted_on), MAX(n.tasted_on) FROM tasting_note n JOIN wine w ON n.wine_id = w.id WHERE w.label = 'Grand Reserve'

? What share of shipments is paid?
? proportion of paid shipments
SELECT CAST(SUM(CASE WHEN paid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM shipment

? What percentage of estates in each region is organic?
? percent of organic estates by region
SELECT region, 100.0 * SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM estate GROUP BY region

? What is the ratio of sweet to dry wines?
? ratio of sweet wines to dry wines
SELECT CAST(SUM(CASE WHEN style = 'sweet' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN style = 'dry' THEN 1 ELSE 0 END), 0) FROM wine

? What did a bottle bring on average over all shipments?
? total amount divided by total quantity of the shipments
SELECT CAST(SUM(amt) AS FLOAT) / NULLIF(SUM(qty), 0) FROM shipment

? How many shipments does a client get on average?
? average shipments per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM shipment

? For each taster country, what is the share of certified tasters?
? share of certified tasters per country
SELECT country, CAST(SUM(CASE WHEN certified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM taster GROUP BY country

? What percentage of wines costs more than 40?
? percent of wines priced over 40
SELECT 100.0 * SUM(CASE WHEN price > 40 THEN 1 ELSE 0 END) / COUNT(*) FROM wine

? Amount per bottle for each wine label shipped
? For each wine, show the label and what one bottle sold for on average, the total amount divided by the quantity of its shipments.
SELECT w.label, CAST(SUM(s.amt) AS FLOAT) / NULLIF(SUM(s.qty), 0) FROM shipment s JOIN wine w ON s.wine_id = w.id GROUP BY w.id, w.label

? Which dry wines cost less than 15?
? dry wines under 15
SELECT label FROM wine WHERE style = 'dry' AND price < 15

? Show owner, region and hectares of the estate Villa Rossa.
? Villa Rossa: owner, region, hectares
SELECT owner, region, hectares FROM estate WHERE name = 'Villa Rossa'

? Which estates lie in Alsace or Napa?
? estates from Alsace and Napa
SELECT name FROM estate WHERE region IN ('Alsace', 'Napa')

? Which tasting notes have no remark?
? ids of tasting notes where the remark is missing
SELECT id FROM tasting_note WHERE remark IS NULL

? Shipments that have not left yet: id and quantity
? Give id and qty of all shipments not yet shipped.
SELECT id, qty FROM shipment WHERE shipped_at IS NULL

? Which tasters are not certified?
? uncertified tasters and their country
SELECT full_name, country FROM taster WHERE certified = FALSE

? Wines with Reserve in the label and an alcohol between 12 and 14
? Which wines whose label contains Reserve have from 12 to 14 percent alcohol?
SELECT label FROM wine WHERE label LIKE '%Reserve%' AND alcohol BETWEEN 12 AND 14

? How many unpaid shipments are worth more than 1000?
? number of unpaid shipments with an amount over 1000
SELECT COUNT(*) FROM shipment WHERE paid = FALSE AND amt > 1000

? label, vintage, alcohol and price for wines that are not sparkling
? Give me the label, the vintage, the alcohol and the price of every wine other than sparkling.
SELECT label, vintage, alcohol, price FROM wine WHERE style <> 'sparkling'

? Which grapes need more than 20 weeks to ripen?
? grapes with a ripening time of over 20 weeks
SELECT name FROM grape WHERE ripening_weeks > 20

? How many bees live in the vineyards of Stone Gate?
? number of beehives at Stone Gate
I do not know

? What salary does Ben Harris get?
? pay of taster Ben Harris
I do not know

? Which estates were damaged by frost in 2021?
? frost damage by estate 2021
I do not know
