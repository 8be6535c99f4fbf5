-- A glassworks: glassblowers, designs, firings, pieces and commissions from galleries.

CREATE TABLE glassblower (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Livia; Tomas; Greta; Enzo
  last_name TEXT, -- Moretti; Novak; Sand; Barovier
  guild_level TEXT, -- apprentice; journeyman; master
  joined DATE,
  day_wage NUMERIC,
  mentor_name TEXT
);

CREATE TABLE design (
  id INTEGER PRIMARY KEY,
  title TEXT, -- Blue Swan; Tall Vase; Ripple Bowl; Star Lamp
  kind TEXT, -- vase; bowl; lamp; figurine; goblet
  glass_type TEXT, -- crystal; soda lime; borosilicate
  list_price NUMERIC,
  drawn_by INTEGER REFERENCES glassblower (id),
  drawn_on DATE,
  retired BOOLEAN
);

CREATE TABLE piece (
  id INTEGER PRIMARY KEY,
  design_id INTEGER REFERENCES design (id),
  blown_by INTEGER REFERENCES glassblower (id),
  blown_at TIMESTAMP,
  cooled_at TIMESTAMP,
  weight_g NUMERIC,
  tint TEXT, -- amber; cobalt; smoke; rose; clear
  outcome TEXT -- flawless; bubbles; cracked; shattered
);

CREATE TABLE gallery (
  id INTEGER PRIMARY KEY,
  gallery_name TEXT, -- Lumen; Casa Vetro; Northlight; The Prism
  city TEXT, -- Prague; Venice; Helsinki; Boston
  commission_pct NUMERIC,
  partner_since DATE
);

CREATE TABLE commission (
  id INTEGER PRIMARY KEY,
  gallery_id INTEGER REFERENCES gallery (id),
  design_id INTEGER REFERENCES design (id),
  pieces_wanted INTEGER,
  agreed_price NUMERIC,
  ordered_on DATE,
  promised_for DATE,
  handed_in_on DATE,
  deposit_paid BOOLEAN
);

? What are the names of the glassblowers who have blown at least one piece of the Blue Swan?
? who has made a Blue Swan? glassblowers of pieces with that design
SELECT DISTINCT g.first_name, g.last_name FROM glassblower g JOIN piece p ON p.blown_by = g.id JOIN design d ON p.design_id = d.id WHERE d.title = 'Blue Swan'

? Who drew the Star Lamp?
? first and last name of the glassblower behind the design Star Lamp
SELECT g.first_name, g.last_name FROM glassblower g JOIN design d ON d.drawn_by = g.id WHERE d.title = 'Star Lamp'

? List the titles of designs that no gallery has ever commissioned.
? designs without a commission
SELECT title FROM design WHERE id NOT IN (SELECT design_id FROM commission)

? Which galleries in Venice or Boston commissioned a lamp?
? galleries of Venice or Boston with a commission for a lamp design
SELECT DISTINCT y.gallery_name FROM gallery y JOIN commission c ON c.gallery_id = y.id JOIN design d ON c.design_id = d.id WHERE y.city IN ('Venice', 'Boston') AND d.kind = 'lamp'

? Glassblowers who have not blown a single piece
? find the glassblowers with no piece to their name
SELECT first_name, last_name FROM glassblower WHERE id NOT IN (SELECT blown_by FROM piece)

? How many shattered pieces do we count for crystal designs?
? number of pieces with the outcome shattered whose design is in crystal
SELECT COUNT(*) FROM piece p JOIN design d ON p.design_id = d.id WHERE p.outcome = 'shattered' AND d.glass_type = 'crystal'

? Return each gallery's name together with the number of commissions and the total agreed price.
? commissions and agreed money per gallery
SELECT y.gallery_name, COUNT(*), SUM(c.agreed_price) FROM gallery y JOIN commission c ON c.gallery_id = y.id GROUP BY y.id, y.gallery_name

? Pieces by tint and outcome
? how many pieces are there for each tint and outcome?
SELECT tint, outcome, COUNT(*) FROM piece GROUP BY tint, outcome

? What is the average day wage at every guild level?
? mean daily pay of the glassblowers by guild level
SELECT guild_level, AVG(day_wage) FROM glassblower GROUP BY guild_level

? Which kinds have more than 6 designs?
? kinds of design of which we have over 6
SELECT kind FROM design GROUP BY kind HAVING COUNT(*) > 6

? Number of pieces per design, including designs never blown
? how often has each design been made, with zeros (pieces)?
SELECT d.title, COUNT(p.id) FROM design d LEFT JOIN piece p ON p.design_id = d.id GROUP BY d.id, d.title

? Which glassblower has made the most pieces?
? glassblower with the highest number of pieces
SELECT g.first_name, g.last_name FROM glassblower g JOIN piece p ON p.blown_by = g.id GROUP BY g.id, g.first_name, g.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the 5 most expensive designs with their list price.
? title and list price of the 5 dearest designs
SELECT title, list_price FROM design ORDER BY list_price DESC LIMIT 5

? Which gallery wants the most pieces in total?
? gallery with the largest sum of pieces wanted over its commissions
SELECT y.gallery_name FROM gallery y JOIN commission c ON c.gallery_id = y.id GROUP BY y.id, y.gallery_name ORDER BY SUM(c.pieces_wanted) DESC LIMIT 1

? Galleries sorted by how long we have worked with them
? list the galleries by partner since date
SELECT gallery_name FROM gallery ORDER BY partner_since

? How many commissions did we take on in 2024?
? commissions ordered 2024
SELECT COUNT(*) FROM commission WHERE EXTRACT(YEAR FROM ordered_on) = 2024

? How many hours does a piece of each tint take to cool on average?
? average hours from blown to cooled by tint of the piece
SELECT tint, AVG(EXTRACT(EPOCH FROM cooled_at - blown_at) / 3600) FROM piece GROUP BY tint

? Which commissions were handed in after the promised date? Give the ids.
? ids of late commissions
SELECT id FROM commission WHERE handed_in_on > promised_for

? Pieces blown per month
? number of pieces for each month of blowing
SELECT DATE_TRUNC('month', blown_at), COUNT(*) FROM piece GROUP BY DATE_TRUNC('month', blown_at)

? What share of pieces came out flawless, for each glassblower?
? flawless proportion of pieces by first and last name of the glassblower
SELECT g.first_name, g.last_name, CAST(SUM(CASE WHEN p.outcome = 'flawless' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM glassblower g JOIN piece p ON p.blown_by = g.id GROUP BY g.id, g.first_name, g.last_name

? What do galleries pay per piece, agreed price divided by pieces wanted, for each kind of design?
? agreed price over pieces wanted by design kind (commissions)
SELECT d.kind, CAST(SUM(c.agreed_price) AS FLOAT) / NULLIF(SUM(c.pieces_wanted), 0) FROM commission c JOIN design d ON c.design_id = d.id GROUP BY d.kind

? Percentage of commissions with a deposit
? for what percent of commissions has the deposit been paid?
SELECT 100.0 * SUM(CASE WHEN deposit_paid = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM commission

? Ratio of cracked pieces to flawless ones
? how many pieces are cracked per flawless piece, as a ratio?
SELECT CAST(SUM(CASE WHEN outcome = 'cracked' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'flawless' THEN 1 ELSE 0 END), 0) FROM piece

? Which glassblowers have no mentor?
? glassblowers where the mentor is missing
SELECT first_name, last_name FROM glassblower WHERE mentor_name IS NULL

? Cobalt or rose pieces heavier than 900 grams: ids and weights
? id and weight of pieces tinted cobalt or rose weighing over 900
SELECT id, weight_g FROM piece WHERE tint IN ('cobalt', 'rose') AND weight_g > 900

? Show the titles of bowls and goblets that are still made and cost between 50 and 150.
? bowl or goblet designs, not retired, with a list price between 50 and 150
SELECT title FROM design WHERE kind IN ('bowl', 'goblet') AND retired = FALSE AND list_price BETWEEN 50 AND 150

? Which oven has the highest temperature?
I do not know

? How many tourists watched a demonstration?
I do not know
