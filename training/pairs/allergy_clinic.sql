-- An allergy clinic: patients, skin tests, allergens, desensitisation shots and reactions.

CREATE TABLE allergen (
  id INTEGER PRIMARY KEY,
  name TEXT, -- birch; cat hair; peanut; house dust mite; ragweed
  category TEXT, -- pollen; animal; food; mould
  peak_month INTEGER
);

CREATE TABLE nurse (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Clara; Dimitri; Joy; Rafael
  last_name TEXT, -- Bloom; Petrov; Okafor; Santos
  start_date DATE,
  is_certified BOOLEAN
);

CREATE TABLE patient (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Anna; Viktor; Hana; Louis
  last_name TEXT, -- Keller; Dunne; Sato; Martel
  sex TEXT, -- female; male
  birth_date DATE,
  city TEXT, -- Lyon; Ghent; Porto; Basel
  registered_on DATE,
  has_asthma BOOLEAN,
  carries_injector BOOLEAN
);

CREATE TABLE skin_test (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient (id),
  allergen_id INTEGER REFERENCES allergen (id),
  nurse_id INTEGER REFERENCES nurse (id),
  tested_on DATE,
  read_on DATE,
  wheal_mm NUMERIC,
  result TEXT -- positive; negative; unclear
);

CREATE TABLE shot (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient (id),
  allergen_id INTEGER REFERENCES allergen (id),
  given_by INTEGER REFERENCES nurse (id),
  checked_by INTEGER REFERENCES nurse (id),
  given_at TIMESTAMP,
  left_at TIMESTAMP,
  dose_ml NUMERIC,
  price NUMERIC,
  insurance_amt NUMERIC
);

CREATE TABLE reaction (
  id INTEGER PRIMARY KEY,
  shot_id INTEGER REFERENCES shot (id),
  severity TEXT, -- mild; moderate; severe
  symptom TEXT, -- itching; swelling; wheezing; dizziness
  noted_at TIMESTAMP,
  resolved_at TIMESTAMP
);

? Which patients tested positive for birch?
? first and last names of patients with a positive birch test
SELECT DISTINCT p.first_name, p.last_name FROM skin_test s JOIN patient p ON s.patient_id = p.id JOIN allergen a ON s.allergen_id = a.id WHERE a.name = 'birch' AND s.result = 'positive'

? What is the number of skin tests for each allergen?
? skin tests per allergen name
SELECT a.name, COUNT(*) FROM skin_test s JOIN allergen a ON s.allergen_id = a.id GROUP BY a.id, a.name

? Return the first and last names of the nurses along with the number of shots they gave, including nurses who gave none.
? shots given per nurse, also those with zero
SELECT n.first_name, n.last_name, COUNT(s.id) FROM nurse n LEFT JOIN shot s ON s.given_by = n.id GROUP BY n.id, n.first_name, n.last_name

? Which nurses have checked shots for the allergen peanut?
? Who among the nurses has checked a peanut shot?
SELECT DISTINCT n.first_name, n.last_name FROM shot s JOIN nurse n ON s.checked_by = n.id JOIN allergen a ON s.allergen_id = a.id WHERE a.name = 'peanut'

? Which patients have never had a shot?
? patients without any shots
SELECT first_name, last_name FROM patient WHERE id NOT IN (SELECT patient_id FROM shot)

? Which allergens have not been used in a skin test so far?
? allergens never tested
SELECT name FROM allergen WHERE id NOT IN (SELECT allergen_id FROM skin_test)

? How much have the shots cost each patient in total?
? Total price of the shots per patient, with first and last name
SELECT p.first_name, p.last_name, SUM(s.price) FROM shot s JOIN patient p ON s.patient_id = p.id GROUP BY p.id, p.first_name, p.last_name

? Names of the asthma patients who had a severe reaction to a shot
? Which patients with asthma suffered a severe reaction?
SELECT DISTINCT p.first_name, p.last_name FROM reaction r JOIN shot s ON r.shot_id = s.id JOIN patient p ON s.patient_id = p.id WHERE p.has_asthma = TRUE AND r.severity = 'severe'

? How many reactions were there to the shots given by Dimitri Petrov?
? reactions after shots that nurse Dimitri Petrov gave
SELECT COUNT(*) FROM reaction r JOIN shot s ON r.shot_id = s.id JOIN nurse n ON s.given_by = n.id WHERE n.first_name = 'Dimitri' AND n.last_name = 'Petrov'

? What is the average wheal size in mm for each category of allergen?
? avg wheal by allergen category
SELECT a.category, AVG(s.wheal_mm) FROM skin_test s JOIN allergen a ON s.allergen_id = a.id GROUP BY a.category

? Which symptoms have appeared after shots for cat hair?
? distinct symptoms noted with the allergen cat hair
SELECT DISTINCT r.symptom FROM reaction r JOIN shot s ON r.shot_id = s.id JOIN allergen a ON s.allergen_id = a.id WHERE a.name = 'cat hair'

? Which patients have had at least 5 positive skin tests?
? patients with 5 or more positive tests
SELECT p.first_name, p.last_name FROM skin_test s JOIN patient p ON s.patient_id = p.id WHERE s.result = 'positive' GROUP BY p.id, p.first_name, p.last_name HAVING COUNT(*) >= 5

? What dose in ml has been given in all of each allergen?
? Total dose per allergen name
SELECT a.name, SUM(s.dose_ml) FROM shot s JOIN allergen a ON s.allergen_id = a.id GROUP BY a.id, a.name

? Which allergen causes the most reactions?
? allergen with the highest number of reactions after shots
SELECT a.name FROM reaction r JOIN shot s ON r.shot_id = s.id JOIN allergen a ON s.allergen_id = a.id GROUP BY a.id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? Ids of the patients who had a skin test but no shot
? patient ids in the skin tests that are not among the shots
SELECT patient_id FROM skin_test EXCEPT SELECT patient_id FROM shot

? How many different patients from Ghent were skin tested by a certified nurse?
? number of distinct Ghent patients with a skin test by certified nurses
SELECT COUNT(DISTINCT p.id) FROM skin_test s JOIN patient p ON s.patient_id = p.id JOIN nurse n ON s.nurse_id = n.id WHERE p.city = 'Ghent' AND n.is_certified = TRUE

? How many skin tests were done in the last 6 weeks?
? skin tests, last 6 weeks
SELECT COUNT(*) FROM skin_test WHERE tested_on >= CURRENT_DATE - INTERVAL '6 weeks'

? How many patients registered each year?
? new patients per year
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM patient GROUP BY EXTRACT(YEAR FROM registered_on)

? On average, how many minutes do people stay after a shot, from when it is given until they leave?
? average minutes between given and left for shots
SELECT AVG(EXTRACT(EPOCH FROM left_at - given_at) / 60) FROM shot

? How many hours did it take on average for reactions of each severity to resolve?
? mean hours from noted to resolved by reaction severity
SELECT severity, AVG(EXTRACT(EPOCH FROM resolved_at - noted_at) / 3600) FROM reaction GROUP BY severity

? How many reactions are still going on, i.e. not resolved yet?
? count unresolved reactions
SELECT COUNT(*) FROM reaction WHERE resolved_at IS NULL

? Which skin tests were read more than 3 days after testing? Give their ids.
? ids of skin tests read over 3 days after the test date
SELECT id FROM skin_test WHERE read_on - tested_on > 3

? What was the date of the last skin test of each patient?
? latest skin test date per patient
SELECT p.first_name, p.last_name, MAX(s.tested_on) FROM skin_test s JOIN patient p ON s.patient_id = p.id GROUP BY p.id, p.first_name, p.last_name

? How many shots were given per month in 2023?
? monthly number of shots, 2023
SELECT DATE_TRUNC('month', given_at), COUNT(*) FROM shot WHERE EXTRACT(YEAR FROM given_at) = 2023 GROUP BY DATE_TRUNC('month', given_at)

? What did shots bring in per day?
? daily total of shot prices
SELECT CAST(given_at AS DATE), SUM(price) FROM shot GROUP BY CAST(given_at AS DATE)

? Who registered after 2022-09-30?
? patients registered after September 30, 2022
SELECT first_name, last_name FROM patient WHERE registered_on > '2022-09-30'

? What is the average age of our patients by city?
? mean age in years per patient city
SELECT city, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM patient GROUP BY city

? How many positive tests were there in April 2024?
? positive skin tests in April 2024
SELECT COUNT(*) FROM skin_test WHERE result = 'positive' AND EXTRACT(YEAR FROM tested_on) = 2024 AND EXTRACT(MONTH FROM tested_on) = 4

? Which nurses started this year?
? nurses who joined this year
SELECT first_name, last_name FROM nurse WHERE EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which patients were born between 2000-01-01 and 2009-12-31?
? patients with a birth date from 1 January 2000 to 31 December 2009
SELECT first_name, last_name FROM patient WHERE birth_date BETWEEN '2000-01-01' AND '2009-12-31'

? What is the ratio of positive to negative skin tests?
? positive : negative test ratio
SELECT CAST(SUM(CASE WHEN result = 'positive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN result = 'negative' THEN 1 ELSE 0 END), 0) FROM skin_test

? What is the ratio of positive to negative results for each allergen?
? positive to negative tests ratio per allergen name
SELECT a.name, CAST(SUM(CASE WHEN s.result = 'positive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.result = 'negative' THEN 1 ELSE 0 END), 0) FROM skin_test s JOIN allergen a ON s.allergen_id = a.id GROUP BY a.id, a.name

? What share of the patients in each city has asthma?
? asthma share per city
SELECT city, CAST(SUM(CASE WHEN has_asthma = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM patient GROUP BY city

? What percentage of patients carries an injector?
? percent of patients who carry an injector
SELECT 100.0 * SUM(CASE WHEN carries_injector = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM patient

? What percentage of the total price of all shots did insurance cover?
? insurance amount as percentage of shot prices
SELECT 100.0 * SUM(insurance_amt) / NULLIF(SUM(price), 0) FROM shot

? For each allergen, what percentage of the price of its shots came from insurance?
? percentage of price paid by insurance per allergen name
SELECT a.name, 100.0 * SUM(s.insurance_amt) / NULLIF(SUM(s.price), 0) FROM shot s JOIN allergen a ON s.allergen_id = a.id GROUP BY a.id, a.name

? What is the price per ml for each shot?
? shot id with the ratio of price to dose
SELECT id, CAST(price AS FLOAT) / NULLIF(dose_ml, 0) FROM shot

? How many shots does a patient get on average?
? average shots per patient
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT patient_id), 0) FROM shot

? How many skin tests per tested patient did we run in 2024, on average?
? average number of skin tests per patient, 2024
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT patient_id), 0) FROM skin_test WHERE EXTRACT(YEAR FROM tested_on) = 2024

? What share of the reactions has been resolved?
? share of reactions with a resolution time
SELECT CAST(SUM(CASE WHEN resolved_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reaction

? How much did the patient have to pay for each shot after insurance?
? shot id and price minus insurance amount
SELECT id, price - insurance_amt FROM shot

? How many more female than male patients are there?
? difference between the number of female and male patients
SELECT SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) - SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END) FROM patient

? What percentage of reactions with wheezing was severe?
? percent severe among the wheezing reactions
SELECT 100.0 * SUM(CASE WHEN severity = 'severe' THEN 1 ELSE 0 END) / COUNT(*) FROM reaction WHERE symptom = 'wheezing'

? What is the ratio of severe to mild reactions by symptom?
? severe to mild ratio for each symptom
SELECT symptom, CAST(SUM(CASE WHEN severity = 'severe' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN severity = 'mild' THEN 1 ELSE 0 END), 0) FROM reaction GROUP BY symptom

? How many ml did we inject in total each year?
? total dose in ml by year
SELECT EXTRACT(YEAR FROM given_at), SUM(dose_ml) FROM shot GROUP BY EXTRACT(YEAR FROM given_at)

? Which cities have more than 50 patients with asthma?
? cities where over 50 patients have asthma
SELECT city FROM patient WHERE has_asthma = TRUE GROUP BY city HAVING COUNT(*) > 50

? How often was each symptom noted, most frequent first?
? symptoms with number of reactions, descending
SELECT symptom, COUNT(*) FROM reaction GROUP BY symptom ORDER BY COUNT(*) DESC

? How many patients are there per city and sex?
? patient count by city and sex
SELECT city, sex, COUNT(*) FROM patient GROUP BY city, sex

? Smallest and largest wheal for each test result
? minimum and maximum wheal in mm per result
SELECT result, MIN(wheal_mm), MAX(wheal_mm) FROM skin_test GROUP BY result

? Which allergen categories hold more than 8 allergens, and how many?
? categories with over 8 allergens with the count
SELECT category, COUNT(*) FROM allergen GROUP BY category HAVING COUNT(*) > 8

? Who is the oldest patient?
? first and last name of the oldest patient
SELECT first_name, last_name FROM patient ORDER BY birth_date LIMIT 1

? Which nurse has been here longest?
? longest serving nurse
SELECT first_name, last_name FROM nurse ORDER BY start_date LIMIT 1

? Ids of the 10 most expensive shots
? 10 priciest shots, id only
SELECT id FROM shot ORDER BY price DESC LIMIT 10

? When was the test with the biggest wheal done, and what was its result?
? test date and result of the largest wheal
SELECT tested_on, result FROM skin_test ORDER BY wheal_mm DESC LIMIT 1

? Allergens in order of their peak month
? list allergen names by month of peak
SELECT name FROM allergen ORDER BY peak_month

? Which patients do not carry an injector although they have asthma?
? asthma patients without an injector
SELECT first_name, last_name FROM patient WHERE has_asthma = TRUE AND carries_injector = FALSE

? How many skin tests have not been read yet?
? unread skin tests, count
SELECT COUNT(*) FROM skin_test WHERE read_on IS NULL

? Which allergens belong to pollen or mould?
? allergen names in the categories pollen and mould
SELECT name FROM allergen WHERE category IN ('pollen', 'mould')

? Shots with a dose above half a millilitre, that is 0.5 ml: how many are there?
? number of shots over 0.5 ml
SELECT COUNT(*) FROM shot WHERE dose_ml > 0.5

? Which patients have a last name starting with Mac?
? patients whose surname begins with Mac
SELECT first_name, last_name FROM patient WHERE last_name LIKE 'Mac%'

? What is the blood type of Viktor Dunne?
? blood group of patient Viktor Dunne
I do not know

? Which company makes the shots?
? manufacturer of each shot
I do not know

? What is the e-mail address of each nurse?
? e-mail addresses of the nurses
I do not know
