-- A register of heritage buildings: architects, buildings, owners, surveys, grants for restoration and open days.

CREATE TABLE architect (
  architect_id INTEGER PRIMARY KEY,
  name TEXT, -- Otto Ferber; Lucia Bellini; Henrik Aalto; Maud Pryce
  born_year INTEGER,
  style TEXT -- baroque; gothic; art nouveau; modernist; classicist
);

CREATE TABLE building (
  building_id INTEGER PRIMARY KEY,
  name TEXT, -- Corn Exchange; Villa Rosa; Old Customs House; Water Tower; Guild Hall
  town TEXT, -- Altheim; Porto Vecchio; Kingsford; Lundby
  architect_id INTEGER REFERENCES architect (architect_id),
  year_completed INTEGER,
  grade TEXT, -- I; II; III
  listed_on DATE,
  floor_area_m2 NUMERIC,
  at_risk BOOLEAN,
  present_use TEXT -- museum; offices; flats; empty; hotel
);

CREATE TABLE survey (
  survey_id INTEGER PRIMARY KEY,
  building_id INTEGER REFERENCES building (building_id),
  surveyor TEXT, -- B. Lane; K. Moser; T. Ricci; E. Nyberg
  surveyed_on DATE,
  condition TEXT, -- good; fair; poor; ruinous
  defects INTEGER,
  urgent_defects INTEGER
);

CREATE TABLE restoration (
  restoration_id INTEGER PRIMARY KEY,
  building_id INTEGER REFERENCES building (building_id),
  part TEXT, -- roof; facade; windows; stucco; foundations
  begun_on DATE,
  finished_on DATE,
  total_cost NUMERIC,
  grant_amt NUMERIC
);

? Which buildings were designed by Lucia Bellini?
? buildings of the architect Lucia Bellini
SELECT b.name FROM building b JOIN architect a ON b.architect_id = a.architect_id WHERE a.name = 'Lucia Bellini'

? Which architects have a building in Kingsford? Each name once.
? distinct architects with buildings in Kingsford
SELECT DISTINCT a.name FROM building b JOIN architect a ON b.architect_id = a.architect_id WHERE b.town = 'Kingsford'

? Which buildings have never been surveyed?
? buildings without a survey
SELECT name FROM building WHERE building_id NOT IN (SELECT building_id FROM survey)

? How much did the restorations of each building cost in total?
? total restoration cost per building
SELECT b.name, SUM(r.total_cost) FROM restoration r JOIN building b ON r.building_id = b.building_id GROUP BY b.building_id, b.name

? Show every architect with the number of listed buildings, including those with none.
? buildings per architect, also architects without buildings
SELECT a.name, COUNT(b.building_id) FROM architect a LEFT JOIN building b ON b.architect_id = a.architect_id GROUP BY a.architect_id, a.name

? How many roof restorations were done on baroque buildings?
? restorations of the part roof where the architect's style is baroque
SELECT COUNT(*) FROM restoration r JOIN building b ON r.building_id = b.building_id JOIN architect a ON b.architect_id = a.architect_id WHERE r.part = 'roof' AND a.style = 'baroque'

? How many days does a restoration of each part take on average?
? average days from begun to finished by restored part
SELECT part, AVG(finished_on - begun_on) FROM restoration GROUP BY part

? When was each building last surveyed?
? building names with the latest survey date
SELECT b.name, MAX(s.surveyed_on) FROM survey s JOIN building b ON s.building_id = b.building_id GROUP BY b.building_id, b.name

? How many buildings were listed before 1975-01-01?
? buildings listed earlier than January 1, 1975
SELECT COUNT(*) FROM building WHERE listed_on < '1975-01-01'

? Which restorations are not finished yet? Ids please.
? ids of restorations still under way
SELECT restoration_id FROM restoration WHERE finished_on IS NULL

? What percentage of the restoration cost was covered by grants?
? grant amount as a percentage of total cost
SELECT 100.0 * SUM(grant_amt) / NULLIF(SUM(total_cost), 0) FROM restoration

? What is the ratio of urgent defects to all defects for each surveyor?
? urgent to total defects ratio by surveyor
SELECT surveyor, CAST(SUM(urgent_defects) AS FLOAT) / NULLIF(SUM(defects), 0) FROM survey GROUP BY surveyor

? What percentage of the buildings in each town is at risk?
? percent at risk by town
SELECT town, 100.0 * SUM(CASE WHEN at_risk = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM building GROUP BY town

? What is the ratio of poor to good conditions among the surveys?
? poor to good survey ratio
SELECT CAST(SUM(CASE WHEN condition = 'poor' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN condition = 'good' THEN 1 ELSE 0 END), 0) FROM survey

? How much of its cost did each restoration not get as a grant?
? restoration id, total cost minus grant
SELECT restoration_id, total_cost - grant_amt FROM restoration

? How many square metres of floor area does each present use take up?
? floor area by present use
SELECT present_use, SUM(floor_area_m2) FROM building GROUP BY present_use

? Which is the oldest building?
? building completed first
SELECT name FROM building ORDER BY year_completed LIMIT 1

? Which buildings have no known architect?
? buildings without an architect
SELECT name FROM building WHERE architect_id IS NULL

? How many tourists visited the Villa Rosa?
? visitors per building
I do not know

? How many surveys were made in the last 18 months?
? surveys, past 18 months
SELECT COUNT(*) FROM survey WHERE surveyed_on >= CURRENT_DATE - INTERVAL '18 months'

? How much was spent on restorations begun in each year?
? yearly restoration cost by begin date
SELECT EXTRACT(YEAR FROM begun_on), SUM(total_cost) FROM restoration GROUP BY EXTRACT(YEAR FROM begun_on)

? What is the restoration cost per square metre of floor area? Show the restoration id.
? restoration id, total cost divided by the building's floor area
SELECT r.restoration_id, CAST(r.total_cost AS FLOAT) / NULLIF(b.floor_area_m2, 0) FROM restoration r JOIN building b ON r.building_id = b.building_id

? How many surveys does a building have on average?
? average number of surveys per building
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT building_id), 0) FROM survey

? Which surveyors have found more than 80 defects?
? surveyors with over 80 defects in total
SELECT surveyor FROM survey GROUP BY surveyor HAVING SUM(defects) > 80
