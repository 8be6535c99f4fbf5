-- A regional vaccination campaign: vaccines, lots, centres, people, doses given and reported side effects.

CREATE TABLE vaccine (
  id INTEGER PRIMARY KEY,
  brand TEXT, -- Influvax; Tetanil; Measlex; Polioguard; Rotashield
  disease TEXT, -- influenza; tetanus; measles; polio; rotavirus
  doses_required INTEGER,
  min_age INTEGER,
  storage_temp NUMERIC,
  is_live BOOLEAN
);

CREATE TABLE lot (
  lot_no TEXT PRIMARY KEY,
  vaccine_id INTEGER REFERENCES vaccine (id),
  qty_received INTEGER,
  qty_wasted INTEGER,
  received_on DATE,
  expires_on DATE
);

CREATE TABLE centre (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Old Gym; Market Hall; Westpark Centre; Stadium North; Parish House
  district TEXT, -- Northern; Southern; Coastal; Highland; Capital
  kind TEXT, -- walk-in; drive-through; mobile unit; by appointment
  daily_capacity INTEGER,
  opened_on DATE,
  closed_on DATE
);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Ana Lima; Boris Klein; Celeste Roy; David Mbeki; Ewa Nowak
  gender TEXT, -- female; male; other
  birth_date DATE,
  district TEXT, -- Northern; Southern; Coastal; Highland; Capital
  occupation TEXT, -- nurse; teacher; retired; farmer; police officer
  has_chronic_illness BOOLEAN
);

CREATE TABLE dose (
  id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES person (id),
  lot_no TEXT REFERENCES lot (lot_no),
  centre_id INTEGER REFERENCES centre (id),
  dose_number INTEGER,
  arm TEXT, -- left; right
  booked_at TIMESTAMP,
  given_at TIMESTAMP
);

CREATE TABLE side_effect (
  id INTEGER PRIMARY KEY,
  dose_id INTEGER REFERENCES dose (id),
  symptom TEXT, -- fever; headache; rash; sore arm; fatigue
  severity TEXT, -- mild; moderate; severe
  reported_on DATE
);

? Which people got a dose at the Market Hall?
? names of all persons vaccinated at the centre Market Hall, each once
SELECT DISTINCT p.full_name FROM person p JOIN dose d ON d.person_id = p.id JOIN centre c ON d.centre_id = c.id WHERE c.name = 'Market Hall'

? Who has not had any dose so far?
? persons without a dose
SELECT full_name FROM person WHERE id NOT IN (SELECT person_id FROM dose)

? Which lots belong to vaccines against measles?
? lot numbers of the measles vaccine
SELECT l.lot_no FROM lot l JOIN vaccine v ON l.vaccine_id = v.id WHERE v.disease = 'measles'

? How many doses of Influvax were given in total?
? number of Influvax doses, going through the lots
SELECT COUNT(*) FROM dose d JOIN lot l ON d.lot_no = l.lot_no JOIN vaccine v ON l.vaccine_id = v.id WHERE v.brand = 'Influvax'

? Which persons reported a severe side effect?
? Who had any severe side effect after a dose?
SELECT DISTINCT p.full_name FROM person p JOIN dose d ON d.person_id = p.id JOIN side_effect s ON s.dose_id = d.id WHERE s.severity = 'severe'

? At which centres did nurses get their doses?
? distinct centre names where a person working as nurse received a dose
SELECT DISTINCT c.name FROM centre c JOIN dose d ON d.centre_id = c.id JOIN person p ON d.person_id = p.id WHERE p.occupation = 'nurse'

? Which vaccines have never been delivered in a lot?
? brands of vaccines without a lot
SELECT brand FROM vaccine WHERE id NOT IN (SELECT vaccine_id FROM lot)

? How many doses did each centre give, including centres that gave none?
? All centres with their number of doses, zero included
SELECT c.name, COUNT(d.id) FROM centre c LEFT JOIN dose d ON d.centre_id = c.id GROUP BY c.id, c.name

? In which arm did Ewa Nowak get her doses?
? arm and dose number for each dose of Ewa Nowak
SELECT d.arm, d.dose_number FROM dose d JOIN person p ON d.person_id = p.id WHERE p.full_name = 'Ewa Nowak'

? Which symptoms were reported after a dose at a drive-through centre?
? different symptoms among side effects from drive-through centres
SELECT DISTINCT s.symptom FROM side_effect s JOIN dose d ON s.dose_id = d.id JOIN centre c ON d.centre_id = c.id WHERE c.kind = 'drive-through'

? In which districts do people live that have no centre?
? districts of persons where no centre exists
SELECT district FROM person EXCEPT SELECT district FROM centre

? How many persons are there in each district?
? people by district
SELECT district, COUNT(*) FROM person GROUP BY district

? Give the number of side effects per symptom and severity.
? side effects broken down by symptom and severity
SELECT symptom, severity, COUNT(*) FROM side_effect GROUP BY symptom, severity

? How much capacity per day do the centres of each district have together?
? total daily capacity by district
SELECT district, SUM(daily_capacity) FROM centre GROUP BY district

? How many units of each vaccine brand have arrived and how many were wasted?
? For each vaccine brand, total quantity received and total quantity wasted over its lots
SELECT v.brand, SUM(l.qty_received), SUM(l.qty_wasted) FROM vaccine v JOIN lot l ON l.vaccine_id = v.id GROUP BY v.id, v.brand

? Which occupations have over 200 persons with a chronic illness?
? occupations counting more than 200 chronically ill people
SELECT occupation FROM person WHERE has_chronic_illness = TRUE GROUP BY occupation HAVING COUNT(*) > 200

? How many different people were vaccinated at each centre?
? distinct persons with a dose per centre name
SELECT c.name, COUNT(DISTINCT d.person_id) FROM centre c JOIN dose d ON d.centre_id = c.id GROUP BY c.id, c.name

? doses by dose number
? How many first, second and further doses were given? Group by dose number.
SELECT dose_number, COUNT(*) FROM dose GROUP BY dose_number

? What kinds of centre exist, how many of each, and with what average capacity?
? number of centres and average daily capacity by kind
SELECT kind, COUNT(*), AVG(daily_capacity) FROM centre GROUP BY kind

? How many doses went to each gender?
? doses by gender of the person
SELECT p.gender, COUNT(*) FROM person p JOIN dose d ON d.person_id = p.id GROUP BY p.gender

? Which centres gave at least 1000 doses in 2022?
? centres with 1000 or more doses given during 2022
SELECT c.name FROM centre c JOIN dose d ON d.centre_id = c.id WHERE EXTRACT(YEAR FROM d.given_at) = 2022 GROUP BY c.id, c.name HAVING COUNT(*) >= 1000

? Average wasted quantity per lot for each disease
? By disease of the vaccine, how much of a lot gets wasted on average?
SELECT v.disease, AVG(l.qty_wasted) FROM vaccine v JOIN lot l ON l.vaccine_id = v.id GROUP BY v.disease

? number of side effects for each arm
? Do more side effects come from the left or the right arm? Count them by arm of the dose.
SELECT d.arm, COUNT(*) FROM dose d JOIN side_effect s ON s.dose_id = d.id GROUP BY d.arm

? Which centre can handle the most people a day?
? centre with the highest daily capacity
SELECT name FROM centre ORDER BY daily_capacity DESC LIMIT 1

? Which centre has given the most doses?
? name of the centre with the largest number of doses
SELECT c.name FROM centre c JOIN dose d ON d.centre_id = c.id GROUP BY c.id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 symptoms are reported most often?
? the 3 most frequent side effect symptoms with their counts
SELECT symptom, COUNT(*) FROM side_effect GROUP BY symptom ORDER BY COUNT(*) DESC LIMIT 3

? Which vaccine has to be stored coldest?
? brand with the lowest storage temperature
SELECT brand FROM vaccine ORDER BY storage_temp LIMIT 1

? Who is the oldest person from the Highland district?
? oldest Highland resident
SELECT full_name FROM person WHERE district = 'Highland' ORDER BY birth_date LIMIT 1

? List the lots by expiry date, soonest first, and then by received quantity, largest first.
? lot numbers sorted by expiry, then by quantity received descending
SELECT lot_no FROM lot ORDER BY expires_on, qty_received DESC

? Which brand led to the most side effects?
? vaccine brand with the highest number of side effects reported
SELECT v.brand FROM vaccine v JOIN lot l ON l.vaccine_id = v.id JOIN dose d ON d.lot_no = l.lot_no JOIN side_effect s ON s.dose_id = d.id GROUP BY v.id, v.brand ORDER BY COUNT(*) DESC LIMIT 1

? Show the 5 most wasteful lots with the wasted quantity.
? top 5 lots by quantity wasted
SELECT lot_no, qty_wasted FROM lot ORDER BY qty_wasted DESC LIMIT 5

? Which district has the most walk-in centres?
? district with the largest count of walk-in centres
SELECT district FROM centre WHERE kind = 'walk-in' GROUP BY district ORDER BY COUNT(*) DESC LIMIT 1

? How many doses were given in the last 7 days?
? doses past 7 days
SELECT COUNT(*) FROM dose WHERE given_at >= CURRENT_DATE - INTERVAL '7 days'

? How many doses per week were given in 2021?
? weekly doses 2021
SELECT DATE_TRUNC('week', given_at), COUNT(*) FROM dose WHERE EXTRACT(YEAR FROM given_at) = 2021 GROUP BY DATE_TRUNC('week', given_at)

? Which lots expired before 2023-01-01?
? lot numbers with an expiry earlier than 1 January 2023
SELECT lot_no FROM lot WHERE expires_on < '2023-01-01'

? On which day was the first dose given at Stadium North?
? earliest time a dose was given at the Stadium North centre
SELECT MIN(d.given_at) FROM dose d JOIN centre c ON d.centre_id = c.id WHERE c.name = 'Stadium North'

? How many hours pass on average between booking a dose and getting it?
? average hours from booked to given
SELECT AVG(EXTRACT(EPOCH FROM given_at - booked_at) / 3600) FROM dose

? For how many days was each centre open? Show the name and the days between opening and closing.
? centre names with days from opened to closed
SELECT name, closed_on - opened_on FROM centre

? doses per weekday in December 2021
? On what weekdays were doses given in December 2021, and how many?
SELECT EXTRACT(DOW FROM given_at), COUNT(*) FROM dose WHERE EXTRACT(YEAR FROM given_at) = 2021 AND EXTRACT(MONTH FROM given_at) = 12 GROUP BY EXTRACT(DOW FROM given_at)

? Which centres opened this year?
? centres that opened in the current year
SELECT name FROM centre WHERE EXTRACT(YEAR FROM opened_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many side effects were reported since 15 March 2022?
? side effects reported on or after 2022-03-15
SELECT COUNT(*) FROM side_effect WHERE reported_on >= '2022-03-15'

? What share of doses was given in the left arm?
? proportion of left arm doses
SELECT CAST(SUM(CASE WHEN arm = 'left' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM dose

? What proportion of received vaccine is wasted?
? ratio of total quantity wasted to total quantity received over all lots
SELECT CAST(SUM(qty_wasted) AS FLOAT) / NULLIF(SUM(qty_received), 0) FROM lot

? Percentage of severe cases among side effects for each symptom
? For every symptom, what percentage of reports was severe?
SELECT symptom, 100.0 * SUM(CASE WHEN severity = 'severe' THEN 1 ELSE 0 END) / COUNT(*) FROM side_effect GROUP BY symptom

? How many doses does a vaccinated person have on average?
? average doses per person among those with a dose
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT person_id), 0) FROM dose

? What is the ratio of mild to severe side effects?
? mild versus severe side effects ratio
SELECT CAST(SUM(CASE WHEN severity = 'mild' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN severity = 'severe' THEN 1 ELSE 0 END), 0) FROM side_effect

? Share of people with a chronic illness per district
? For each district, what share of persons is chronically ill?
SELECT district, CAST(SUM(CASE WHEN has_chronic_illness = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM person GROUP BY district

? How many usable units were in each lot, received less wasted?
? lot number and received quantity minus wasted quantity
SELECT lot_no, qty_received - qty_wasted FROM lot

? What percentage of the centres is already closed?
? percent of centres with a closing date
SELECT 100.0 * SUM(CASE WHEN closed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM centre

? Which vaccines need 2 doses or more and are not live?
? brands of non-live vaccines that require at least 2 doses
SELECT brand FROM vaccine WHERE doses_required >= 2 AND is_live = FALSE

? Which centres in the Coastal district are mobile units or walk-in?
? Coastal centres of kind mobile unit or walk-in
SELECT name FROM centre WHERE district = 'Coastal' AND kind IN ('mobile unit', 'walk-in')

? Show name, kind and opening date of the centres that have not closed.
? centres still open: name, kind, opened on
SELECT name, kind, opened_on FROM centre WHERE closed_on IS NULL

? Which booked doses have not been given yet?
? ids of doses without a given time
SELECT id FROM dose WHERE given_at IS NULL

? Who among the retired people suffers from a chronic illness?
? retired persons with a chronic illness
SELECT full_name FROM person WHERE occupation = 'retired' AND has_chronic_illness = TRUE

? Vaccines suitable from ages 2 to 12?
? List brand and disease of vaccines with a minimum age between 2 and 12.
SELECT brand, disease FROM vaccine WHERE min_age BETWEEN 2 AND 12

? Find lots whose number starts with FX and that held over 500 units.
? lot numbers beginning with FX with more than 500 received
SELECT lot_no FROM lot WHERE lot_no LIKE 'FX%' AND qty_received > 500

? How many persons are neither teacher nor farmer?
? count of people whose occupation is something other than teacher or farmer
SELECT COUNT(*) FROM person WHERE occupation NOT IN ('teacher', 'farmer')

? Which side effects of the fatigue or headache kind were moderate? Show their ids.
? ids of moderate side effects with symptom fatigue or headache
SELECT id FROM side_effect WHERE severity = 'moderate' AND symptom IN ('fatigue', 'headache')

? Who administered the dose to Boris Klein?
? vaccinator of Boris Klein
I do not know

? How much did we pay for each lot?
? purchase price per lot
I do not know

? Which people refused to be vaccinated and why?
? refusal reasons per person
I do not know
