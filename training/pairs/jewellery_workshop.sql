-- A jewellery workshop: goldsmiths, gemstones, pieces, commissions by clients and appraisals.

CREATE TABLE goldsmith (
  id INTEGER PRIMARY KEY,
  given_name TEXT, -- Selma; Aron; Vita; Cosimo
  family_name TEXT, -- Eder; Blum; Rossi; Lang
  speciality TEXT, -- engraving; casting; setting; enamel
  master_since DATE,
  wage NUMERIC
);

CREATE TABLE gemstone (
  id INTEGER PRIMARY KEY,
  stone_name TEXT, -- ruby; sapphire; emerald; opal; topaz
  cut TEXT, -- oval; round; cushion; pear
  carat NUMERIC,
  origin TEXT, -- Myanmar; Colombia; Australia; Brazil
  cost NUMERIC,
  lab_grown BOOLEAN
);

CREATE TABLE piece (
  id INTEGER PRIMARY KEY,
  piece_name TEXT, -- Aurora ring; Vine bracelet; Tide pendant; Comet earrings
  piece_kind TEXT, -- ring; bracelet; pendant; earrings; brooch
  metal TEXT, -- gold; silver; platinum; palladium
  metal_grams NUMERIC,
  goldsmith_id INTEGER REFERENCES goldsmith (id),
  gemstone_id INTEGER REFERENCES gemstone (id),
  finished_on DATE,
  price NUMERIC,
  sold BOOLEAN
);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  client_name TEXT, -- Ms Corbin; Mr Adler; Mrs Yilmaz; Mr Pace
  town TEXT, -- Como; Linz; Delft; Bath
  birthday DATE,
  email TEXT,
  vip BOOLEAN
);

CREATE TABLE commission (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  goldsmith_id INTEGER REFERENCES goldsmith (id),
  occasion TEXT, -- engagement; anniversary; birthday; graduation
  agreed_price NUMERIC,
  deposit NUMERIC,
  placed_on DATE,
  due_on DATE,
  handed_over_on DATE,
  stage TEXT -- sketch; wax model; casting; polishing; finished
);

CREATE TABLE appraisal (
  id INTEGER PRIMARY KEY,
  piece_id INTEGER REFERENCES piece (id),
  appraised_on DATE,
  appraised_value NUMERIC,
  appraiser TEXT -- Dr Keller; Ms Voss
);

? Who made the Aurora ring?
? goldsmith of the piece Aurora ring, first and last name
SELECT g.given_name, g.family_name FROM piece p JOIN goldsmith g ON p.goldsmith_id = g.id WHERE p.piece_name = 'Aurora ring'

? Which pieces are set with an opal?
? names of pieces with the gemstone opal
SELECT p.piece_name FROM piece p JOIN gemstone s ON p.gemstone_id = s.id WHERE s.stone_name = 'opal'

? Which clients have commissioned something for an engagement?
? distinct clients with an engagement commission
SELECT DISTINCT c.client_name FROM client c JOIN commission o ON o.client_id = c.id WHERE o.occasion = 'engagement'

? Which gemstones are not set in any piece?
? names of gemstones used in no piece
SELECT stone_name FROM gemstone WHERE id NOT IN (SELECT gemstone_id FROM piece WHERE gemstone_id IS NOT NULL)

? Which goldsmiths have never had a commission?
? goldsmiths without commissions
SELECT given_name, family_name FROM goldsmith WHERE id NOT IN (SELECT goldsmith_id FROM commission)

? How many pieces did each goldsmith make, goldsmiths without any included?
? pieces per goldsmith with zeros
SELECT g.given_name, g.family_name, COUNT(p.id) FROM goldsmith g LEFT JOIN piece p ON p.goldsmith_id = g.id GROUP BY g.id, g.given_name, g.family_name

? How much has Mrs Yilmaz agreed to pay for her commissions?
? total agreed price of commissions by client Mrs Yilmaz
SELECT SUM(o.agreed_price) FROM commission o JOIN client c ON o.client_id = c.id WHERE c.client_name = 'Mrs Yilmaz'

? Show client, goldsmith's family name and due date of all commissions in casting.
? commissions at stage casting: client name, goldsmith family name, due on
SELECT c.client_name, g.family_name, o.due_on FROM commission o JOIN client c ON o.client_id = c.id JOIN goldsmith g ON o.goldsmith_id = g.id WHERE o.stage = 'casting'

? What is the average price of platinum pieces with a stone from Colombia?
? avg price of platinum pieces whose gemstone comes from Colombia
SELECT AVG(p.price) FROM piece p JOIN gemstone s ON p.gemstone_id = s.id WHERE p.metal = 'platinum' AND s.origin = 'Colombia'

? Which vip clients let a goldsmith skilled in enamel work for them?
? distinct vip clients with a commission at a goldsmith of speciality enamel
SELECT DISTINCT c.client_name FROM client c JOIN commission o ON o.client_id = c.id JOIN goldsmith g ON o.goldsmith_id = g.id WHERE c.vip = TRUE AND g.speciality = 'enamel'

? How many pieces are there per metal?
? pieces by metal
SELECT metal, COUNT(*) FROM piece GROUP BY metal

? Average price by kind of piece
? what do pieces of each kind cost on average?
SELECT piece_kind, AVG(price) FROM piece GROUP BY piece_kind

? Number of stones, total carat and total cost per origin
? gemstones by origin: count, carat, cost
SELECT origin, COUNT(*), SUM(carat), SUM(cost) FROM gemstone GROUP BY origin

? Commission value per goldsmith
? For each goldsmith, return the sum of the agreed prices of the commissions.
SELECT g.given_name, g.family_name, SUM(o.agreed_price) FROM goldsmith g JOIN commission o ON o.goldsmith_id = g.id GROUP BY g.id, g.given_name, g.family_name

? Commissions by stage and occasion
? break the commissions down by stage and occasion
SELECT stage, occasion, COUNT(*) FROM commission GROUP BY stage, occasion

? Grams of metal used per metal and kind of piece
? metal grams of the pieces by metal and piece kind
SELECT metal, piece_kind, SUM(metal_grams) FROM piece GROUP BY metal, piece_kind

? Which clients placed more than 2 commissions?
? clients with over 2 commissions
SELECT c.client_name FROM client c JOIN commission o ON o.client_id = c.id GROUP BY c.id, c.client_name HAVING COUNT(*) > 2

? How many different clients does each goldsmith work for?
? distinct clients per goldsmith, from the commissions
SELECT g.given_name, g.family_name, COUNT(DISTINCT o.client_id) FROM goldsmith g JOIN commission o ON o.goldsmith_id = g.id GROUP BY g.id, g.given_name, g.family_name

? Which gemstone is the largest?
? gemstone with the most carats
SELECT stone_name FROM gemstone ORDER BY carat DESC LIMIT 1

? What is the most expensive piece we haven't sold?
? dearest unsold piece
SELECT piece_name FROM piece WHERE sold = FALSE ORDER BY price DESC LIMIT 1

? Which goldsmith has made the most pieces?
? goldsmith with the largest number of pieces
SELECT g.given_name, g.family_name FROM goldsmith g JOIN piece p ON p.goldsmith_id = g.id GROUP BY g.id, g.given_name, g.family_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 clients by value of their commissions
? the 3 clients with the highest total agreed price
SELECT c.client_name FROM client c JOIN commission o ON o.client_id = c.id GROUP BY c.id, c.client_name ORDER BY SUM(o.agreed_price) DESC LIMIT 3

? List all pieces by metal, then heaviest first.
? piece names sorted by metal and metal grams descending
SELECT piece_name FROM piece ORDER BY metal, metal_grams DESC

? Who has been a master for the longest?
? goldsmith with the earliest master date
SELECT given_name, family_name FROM goldsmith ORDER BY master_since LIMIT 1

? How many commissions were placed in February 2024?
? commissions February 2024
SELECT COUNT(*) FROM commission WHERE EXTRACT(YEAR FROM placed_on) = 2024 AND EXTRACT(MONTH FROM placed_on) = 2

? How long does a commission take on average in days, from placing to handing over?
? average days between placing and hand-over of commissions
SELECT AVG(handed_over_on - placed_on) FROM commission

? Which commissions are overdue? Ids of those due before today and not handed over.
? ids of commissions with a due date before today that were not handed over
SELECT id FROM commission WHERE due_on < CURRENT_DATE AND handed_over_on IS NULL

? Pieces finished per year
? how many pieces were finished each year?
SELECT EXTRACT(YEAR FROM finished_on), COUNT(*) FROM piece GROUP BY EXTRACT(YEAR FROM finished_on)

? Pieces finished in the last 6 months
? names of pieces finished over the past 6 months
SELECT piece_name FROM piece WHERE finished_on >= CURRENT_DATE - INTERVAL '6 months'

? When was the Tide pendant last appraised?
? latest appraisal date of the piece Tide pendant
SELECT MAX(a.appraised_on) FROM appraisal a JOIN piece p ON a.piece_id = p.id WHERE p.piece_name = 'Tide pendant'

? Whose birthday is in June?
? clients with a birthday in the month of June
SELECT client_name FROM client WHERE EXTRACT(MONTH FROM birthday) = 6

? What share of gemstones is lab grown?
? lab grown stones as a proportion of all gemstones
SELECT CAST(SUM(CASE WHEN lab_grown = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM gemstone

? What percentage of pieces is sold per metal?
? sold percentage of pieces by metal
SELECT metal, 100.0 * SUM(CASE WHEN sold = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM piece GROUP BY metal

? Cost per carat of each stone
? gemstone name with cost divided by carat
SELECT stone_name, CAST(cost AS FLOAT) / NULLIF(carat, 0) FROM gemstone

? Ratio of gold to silver pieces
? what is the ratio of gold pieces to silver pieces?
SELECT CAST(SUM(CASE WHEN metal = 'gold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN metal = 'silver' THEN 1 ELSE 0 END), 0) FROM piece

? What is left to pay on each commission? Id and agreed price minus deposit.
? commission id, agreed price less deposit
SELECT id, agreed_price - deposit FROM commission

? What do the ruby or sapphire stones with more than 2 carats and an oval cut cost?
? cost of ruby and sapphire gemstones over 2 carats with an oval cut
SELECT cost FROM gemstone WHERE stone_name IN ('ruby', 'sapphire') AND carat > 2 AND cut = 'oval'

? Which pieces have no gemstone?
? pieces without a stone
SELECT piece_name FROM piece WHERE gemstone_id IS NULL

? Unsold bracelet or brooch pieces between 200 and 800
? unsold pieces of kind bracelet or brooch priced 200 to 800
SELECT piece_name FROM piece WHERE sold = FALSE AND piece_kind IN ('bracelet', 'brooch') AND price BETWEEN 200 AND 800

? Metal, weight and price of the Vine bracelet
? Vine bracelet piece: metal, metal grams, price
SELECT metal, metal_grams, price FROM piece WHERE piece_name = 'Vine bracelet'

? Which clients outside Bath have no email?
? clients not from Bath with the email missing
SELECT client_name FROM client WHERE town <> 'Bath' AND email IS NULL

? Which pieces cost more than the average piece?
? pieces above the average price
SELECT piece_name FROM piece WHERE price > (SELECT AVG(price) FROM piece)

? What ring size does Ms Corbin wear?
? ring size per client
I do not know

? Which insurance covers the Comet earrings?
I do not know

? How much gold dust did we recover last year?
I do not know

? What has each kind of piece been appraised at, on average?
? average appraised value by piece kind
SELECT p.piece_kind, AVG(a.appraised_value) FROM appraisal a JOIN piece p ON a.piece_id = p.id GROUP BY p.piece_kind

? Which pieces were appraised above their price?
? distinct piece names with an appraised value higher than the price
SELECT DISTINCT p.piece_name FROM piece p JOIN appraisal a ON a.piece_id = p.id WHERE a.appraised_value > p.price

? Appraisals by appraiser with the highest value
? for each appraiser: how many appraisals and the largest appraised value
SELECT appraiser, COUNT(*), MAX(appraised_value) FROM appraisal GROUP BY appraiser

? Deposits as a fraction of agreed prices over all commissions
? total deposit divided by total agreed price of the commissions
SELECT CAST(SUM(deposit) AS FLOAT) / NULLIF(SUM(agreed_price), 0) FROM commission

? Agreed price of commissions per month in 2023
? what were commissions placed in each month of 2023 worth?
SELECT DATE_TRUNC('month', placed_on), SUM(agreed_price) FROM commission WHERE EXTRACT(YEAR FROM placed_on) = 2023 GROUP BY DATE_TRUNC('month', placed_on)

? Which speciality has the highest average wage?
? best paid speciality among the goldsmiths
SELECT speciality FROM goldsmith GROUP BY speciality ORDER BY AVG(wage) DESC LIMIT 1
