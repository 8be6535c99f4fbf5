-- A fossil collection: specimens, the localities they come from, collectors, preparation work and loans.

CREATE TABLE localities (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Lyme Bay; Solnhofen; Messel Pit; Hell Gully
  country TEXT, -- England; Germany; Morocco; Canada
  rock_type TEXT, -- limestone; shale; sandstone; chalk
  discovered_year INTEGER,
  open_to_public BOOLEAN
);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Edna Marsh; Gustav Rehn; Leila Amrani; Tom Birch
  profession TEXT, -- amateur; dealer; preparator; curator
  birth_year INTEGER,
  e_mail TEXT,
  working_here_since DATE
);

CREATE TABLE specimens (
  id INTEGER PRIMARY KEY,
  inventory_no TEXT,
  taxon TEXT, -- ammonite; trilobite; sea urchin; ichthyosaur; fern
  period TEXT, -- Jurassic; Devonian; Cretaceous; Permian
  age_my NUMERIC,
  locality_id INTEGER REFERENCES localities (id),
  found_by INTEGER REFERENCES people (id),
  donated_by INTEGER REFERENCES people (id),
  found_on DATE,
  acquired_on DATE,
  length_mm NUMERIC,
  weight_g NUMERIC,
  price_paid NUMERIC,
  insured_value NUMERIC,
  acquisition TEXT, -- bought; gift; own dig; exchange
  on_display BOOLEAN
);

CREATE TABLE preparations (
  id INTEGER PRIMARY KEY,
  specimen_id INTEGER REFERENCES specimens (id),
  preparator_id INTEGER REFERENCES people (id),
  technique TEXT, -- air abrasion; acid bath; needle; casting
  started_on DATE,
  finished_on DATE,
  hours_planned NUMERIC,
  hours_worked NUMERIC,
  material_cost NUMERIC
);

CREATE TABLE borrowers (
  id INTEGER PRIMARY KEY,
  institution TEXT, -- City Museum; Natural Science Centre; Stone House; Valley School
  city TEXT, -- Bonn; Leeds; Rabat; Calgary
  kind TEXT -- museum; school; university; private
);

CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  specimen_id INTEGER REFERENCES specimens (id),
  borrower_id INTEGER REFERENCES borrowers (id),
  lent_on DATE,
  due_on DATE,
  returned_on DATE,
  fee NUMERIC,
  purpose TEXT -- exhibition; teaching; scan; photography
);

? Return the inventory number of each specimen together with the name of its locality.
? inventory numbers and locality names
SELECT s.inventory_no, l.name FROM specimens s JOIN localities l ON s.locality_id = l.id

? Who has found a trilobite?
? people who found trilobite specimens
SELECT DISTINCT p.full_name FROM specimens s JOIN people p ON s.found_by = p.id WHERE s.taxon = 'trilobite'

? Which people have donated specimens from Morocco?
? donors of specimens whose locality is in Morocco
SELECT DISTINCT p.full_name FROM specimens s JOIN people p ON s.donated_by = p.id JOIN localities l ON s.locality_id = l.id WHERE l.country = 'Morocco'

? How many specimens come from each locality, including localities without any?
? specimens per locality with zeros
SELECT l.name, COUNT(s.id) FROM localities l LEFT JOIN specimens s ON s.locality_id = l.id GROUP BY l.id, l.name

? Which specimens have never been on loan? Give the inventory numbers.
? inventory numbers of specimens that were never on loan
SELECT inventory_no FROM specimens WHERE id NOT IN (SELECT specimen_id FROM loans)

? Which institutions have not borrowed anything so far?
? borrowers without loans, institution names
SELECT institution FROM borrowers WHERE id NOT IN (SELECT borrower_id FROM loans)

? Which institutions in Bonn borrowed an ammonite?
? Bonn borrowers with an ammonite on loan at some time
SELECT DISTINCT b.institution FROM loans l JOIN borrowers b ON l.borrower_id = b.id JOIN specimens s ON l.specimen_id = s.id WHERE b.city = 'Bonn' AND s.taxon = 'ammonite'

? How many hours has every preparator worked on preparations?
? total hours worked per preparator name
SELECT p.full_name, SUM(r.hours_worked) FROM preparations r JOIN people p ON r.preparator_id = p.id GROUP BY p.id, p.full_name

? What have the loans to each institution earned in fees?
? total loan fees by institution
SELECT b.institution, SUM(l.fee) FROM loans l JOIN borrowers b ON l.borrower_id = b.id GROUP BY b.id, b.institution

? What is the total insured value of the specimens from each country?
? insured value by country of the locality
SELECT l.country, SUM(s.insured_value) FROM specimens s JOIN localities l ON s.locality_id = l.id GROUP BY l.country

? Which techniques has Gustav Rehn used on specimens from the Permian?
? distinct preparation techniques by Gustav Rehn, Permian specimens
SELECT DISTINCT r.technique FROM preparations r JOIN people p ON r.preparator_id = p.id JOIN specimens s ON r.specimen_id = s.id WHERE p.full_name = 'Gustav Rehn' AND s.period = 'Permian'

? Who found the most specimens?
? person with the highest number of specimens found
SELECT p.full_name FROM specimens s JOIN people p ON s.found_by = p.id GROUP BY p.id, p.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Which localities have yielded more than 40 specimens?
? localities with over 40 specimens
SELECT l.name FROM specimens s JOIN localities l ON s.locality_id = l.id GROUP BY l.id, l.name HAVING COUNT(*) > 40

? Ids of specimens that have been prepared and lent
? specimen ids occurring in the preparations and in the loans
SELECT specimen_id FROM preparations INTERSECT SELECT specimen_id FROM loans

? How many different specimens has City Museum borrowed for an exhibition?
? distinct specimens lent to City Museum for the purpose exhibition
SELECT COUNT(DISTINCT l.specimen_id) FROM loans l JOIN borrowers b ON l.borrower_id = b.id WHERE b.institution = 'City Museum' AND l.purpose = 'exhibition'

? Average length in mm of the specimens from each kind of rock
? mean specimen length by rock type of the locality
SELECT l.rock_type, AVG(s.length_mm) FROM specimens s JOIN localities l ON s.locality_id = l.id GROUP BY l.rock_type

? How many days does a loan last on average?
? average days from lending to return
SELECT AVG(returned_on - lent_on) FROM loans

? Average length of the preparations in days, by technique
? How many days does each technique take on average from start to finish?
SELECT technique, AVG(finished_on - started_on) FROM preparations GROUP BY technique

? Which loans came back more than 30 days late, counted from the due date? Loan ids.
? ids of loans returned over 30 days after they were due
SELECT id FROM loans WHERE returned_on - due_on > 30

? Which institutions have not yet returned something?
? borrowers with loans that are not returned
SELECT DISTINCT b.institution FROM loans l JOIN borrowers b ON l.borrower_id = b.id WHERE l.returned_on IS NULL

? How many specimens were acquired in the last 2 years?
? specimens acquired last 2 years
SELECT COUNT(*) FROM specimens WHERE acquired_on >= CURRENT_DATE - INTERVAL '2 years'

? How many specimens did we acquire per year, and for how much money in total?
? acquisitions per year: number and total price paid
SELECT EXTRACT(YEAR FROM acquired_on), COUNT(*), SUM(price_paid) FROM specimens GROUP BY EXTRACT(YEAR FROM acquired_on)

? Loans per month in 2023
? How many loans went out in each month of 2023?
SELECT DATE_TRUNC('month', lent_on), COUNT(*) FROM loans WHERE EXTRACT(YEAR FROM lent_on) = 2023 GROUP BY DATE_TRUNC('month', lent_on)

? Which specimens were found before 1900-01-01?
? inventory numbers of specimens found before January 1, 1900
SELECT inventory_no FROM specimens WHERE found_on < '1900-01-01'

? How many days passed on average between finding and acquiring a specimen, for each way of acquisition?
? mean days from found to acquired by acquisition
SELECT acquisition, AVG(acquired_on - found_on) FROM specimens GROUP BY acquisition

? When was the first specimen found at each locality?
? earliest find date per locality name
SELECT l.name, MIN(s.found_on) FROM specimens s JOIN localities l ON s.locality_id = l.id GROUP BY l.id, l.name

? Which preparations are still going on?
? ids of unfinished preparations
SELECT id FROM preparations WHERE finished_on IS NULL

? How many loans were due between 2024-03-01 and 2024-05-31?
? number of loans due from 1 March 2024 to 31 May 2024
SELECT COUNT(*) FROM loans WHERE due_on BETWEEN '2024-03-01' AND '2024-05-31'

? What fees did we earn with loans this year?
? loan fees this year, by the date lent
SELECT SUM(fee) FROM loans WHERE EXTRACT(YEAR FROM lent_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which localities were discovered after 1950?
? localities discovered later than 1950
SELECT name FROM localities WHERE discovered_year > 1950

? What is the ratio of insured value to the price paid for each specimen?
? inventory number and insured value over price paid
SELECT inventory_no, CAST(insured_value AS FLOAT) / NULLIF(price_paid, 0) FROM specimens

? By how much does the insured value of each specimen exceed what we paid? Show the inventory number.
? inventory number with insured value minus price paid
SELECT inventory_no, insured_value - price_paid FROM specimens

? What percentage of the planned hours was worked in all preparations?
? hours worked as a percentage of hours planned
SELECT 100.0 * SUM(hours_worked) / NULLIF(SUM(hours_planned), 0) FROM preparations

? What percentage of the planned hours did each technique take?
? worked percentage of planned hours by technique
SELECT technique, 100.0 * SUM(hours_worked) / NULLIF(SUM(hours_planned), 0) FROM preparations GROUP BY technique

? How many hours over plan was each preparation? Preparation id and hours worked minus hours planned.
? preparation id, worked less planned hours
SELECT id, hours_worked - hours_planned FROM preparations

? What is the ratio of bought specimens to gifts for each period?
? bought to gift ratio by period
SELECT period, CAST(SUM(CASE WHEN acquisition = 'bought' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN acquisition = 'gift' THEN 1 ELSE 0 END), 0) FROM specimens GROUP BY period

? What is the ratio of loans for teaching to loans for photography?
? teaching : photography loans
SELECT CAST(SUM(CASE WHEN purpose = 'teaching' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN purpose = 'photography' THEN 1 ELSE 0 END), 0) FROM loans

? What share of the specimens of each taxon is on display?
? displayed share by taxon
SELECT taxon, CAST(SUM(CASE WHEN on_display = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM specimens GROUP BY taxon

? What percentage of the collection is on display?
? percent of specimens on display
SELECT 100.0 * SUM(CASE WHEN on_display = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM specimens

? What percentage of the specimens from each locality is on display?
? percent of specimens displayed per locality name
SELECT l.name, 100.0 * SUM(CASE WHEN s.on_display = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM specimens s JOIN localities l ON s.locality_id = l.id GROUP BY l.id, l.name

? What share of the specimens was donated by somebody?
? share of specimens that have a donor
SELECT CAST(SUM(CASE WHEN donated_by IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM specimens

? How many loans does a borrower take on average?
? average loans per borrower
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT borrower_id), 0) FROM loans

? Average number of preparations per prepared specimen
? preparations per specimen on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT specimen_id), 0) FROM preparations

? What do materials cost per hour worked for each preparator?
? total material cost over total hours worked, by preparator name
SELECT p.full_name, CAST(SUM(r.material_cost) AS FLOAT) / NULLIF(SUM(r.hours_worked), 0) FROM preparations r JOIN people p ON r.preparator_id = p.id GROUP BY p.id, p.full_name

? How many more Jurassic than Devonian specimens do we own?
? Jurassic specimens minus Devonian specimens
SELECT SUM(CASE WHEN period = 'Jurassic' THEN 1 ELSE 0 END) - SUM(CASE WHEN period = 'Devonian' THEN 1 ELSE 0 END) FROM specimens

? How much money did we pay for the specimens of each taxon?
? total price paid by taxon
SELECT taxon, SUM(price_paid) FROM specimens GROUP BY taxon

? Which periods have fewer than 20 specimens?
? periods with under 20 specimens
SELECT period FROM specimens GROUP BY period HAVING COUNT(*) < 20

? How many hours were worked with each technique, and at what material cost?
? total hours worked and total material cost per technique
SELECT technique, SUM(hours_worked), SUM(material_cost) FROM preparations GROUP BY technique

? Average weight in grams by taxon and period
? mean specimen weight per taxon and period
SELECT taxon, period, AVG(weight_g) FROM specimens GROUP BY taxon, period

? Number of borrowers by kind, biggest group first
? borrowers per kind, descending
SELECT kind, COUNT(*) FROM borrowers GROUP BY kind ORDER BY COUNT(*) DESC

? For which purposes is the average loan fee above 250?
? purposes with a mean fee over 250
SELECT purpose FROM loans GROUP BY purpose HAVING AVG(fee) > 250

? Which specimen is the heaviest? Inventory number only.
? inventory number of the heaviest specimen
SELECT inventory_no FROM specimens ORDER BY weight_g DESC LIMIT 1

? What is our most ancient piece, and from which period is it?
? taxon and period of the specimen with the greatest age
SELECT taxon, period FROM specimens ORDER BY age_my DESC LIMIT 1

? Which locality was discovered first?
? locality with the earliest year of discovery
SELECT name FROM localities ORDER BY discovered_year LIMIT 1

? Who has worked here the longest?
? longest serving person
SELECT full_name FROM people ORDER BY working_here_since LIMIT 1

? How were the 5 most valuable specimens acquired, going by insured value?
? acquisition of the 5 specimens with the highest insured value
SELECT acquisition FROM specimens ORDER BY insured_value DESC LIMIT 5

? Which specimens have no known locality?
? inventory numbers of specimens without a locality
SELECT inventory_no FROM specimens WHERE locality_id IS NULL

? Which localities are closed to the public?
? localities not open to the public
SELECT name FROM localities WHERE open_to_public = FALSE

? How many specimens weigh more than one kilo, i.e. over 1000 g, and are not on display?
? undisplayed specimens over 1000 g
SELECT COUNT(*) FROM specimens WHERE weight_g > 1000 AND on_display = FALSE

? Who is a dealer or an amateur?
? dealers and amateurs: names of the people
SELECT full_name FROM people WHERE profession IN ('dealer', 'amateur')

? Which specimens are longer than the average specimen?
? inventory numbers of specimens with above average length
SELECT inventory_no FROM specimens WHERE length_mm > (SELECT AVG(length_mm) FROM specimens)

? How many visitors saw the displayed specimens?
? visitors to the display
I do not know

? In which drawer is each specimen kept?
? drawer of every specimen
I do not know

? Who wrote the description of the ichthyosaur?
? author of the ichthyosaur description
I do not know
