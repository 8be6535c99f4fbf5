-- A chain of pharmacies: its medicines, suppliers, prescriptions and sales.

CREATE TABLE pharmacies (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Green Cross; Sunrise Pharmacy; Old Mill Chemist; Harbour Pharmacy; St Mary's Chemist
  city TEXT, -- Leeds; Bath; York; Exeter; Norwich
  opened_on DATE,
  open_sundays BOOLEAN
);

CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Medline; Northpharm; Apotex; Curalis; Biovita
  country TEXT, -- Germany; Ireland; India; Switzerland; Denmark
  delivery_days INTEGER
);

CREATE TABLE medicines (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Ibuprofen; Amoxicillin; Cetirizine; Metformin; Omeprazole; Paracetamol
  category TEXT, -- painkiller; antibiotic; antihistamine; antidiabetic; antacid
  form TEXT, -- tablet; syrup; ointment; capsule; spray
  supplier_id INTEGER REFERENCES suppliers (id),
  unit_price NUMERIC,
  cost_price NUMERIC,
  stock_qty INTEGER,
  min_stock INTEGER,
  expiry_date DATE,
  prescription_only BOOLEAN
);

CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Alice; George; Nadia; Peter; Helen
  last_name TEXT, -- Moore; Khan; Fisher; Lloyd; Byrne
  dob DATE,
  phone TEXT,
  allergy TEXT -- penicillin; aspirin; latex; lactose
);

CREATE TABLE prescriptions (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patients (id),
  pharmacy_id INTEGER REFERENCES pharmacies (id),
  prescriber TEXT, -- Dr Shaw; Dr Patel; Dr Quinn; Dr Osei
  issued_on DATE,
  filled_on DATE,
  status TEXT -- pending; filled; rejected; expired
);

CREATE TABLE prescription_items (
  id INTEGER PRIMARY KEY,
  prescription_id INTEGER REFERENCES prescriptions (id),
  medicine_id INTEGER REFERENCES medicines (id),
  quantity INTEGER,
  repeats_left INTEGER,
  copay NUMERIC
);

? Which medicines do we buy from Northpharm?
? List the names of all medicines supplied by Northpharm.
SELECT m.name FROM medicines m JOIN suppliers s ON m.supplier_id = s.id WHERE s.name = 'Northpharm'

? Which patients were given a prescription by Dr Patel?
? Return the first and last names of the patients with any prescription from Dr Patel, each once.
SELECT DISTINCT p.first_name, p.last_name FROM patients p JOIN prescriptions r ON r.patient_id = p.id WHERE r.prescriber = 'Dr Patel'

? Which patients allergic to penicillin were prescribed Amoxicillin?
? names of patients with a penicillin allergy who have any prescription item for Amoxicillin
SELECT DISTINCT p.first_name, p.last_name FROM patients p JOIN prescriptions r ON r.patient_id = p.id JOIN prescription_items i ON i.prescription_id = r.id JOIN medicines m ON i.medicine_id = m.id WHERE p.allergy = 'penicillin' AND m.name = 'Amoxicillin'

? Which medicines have never been prescribed?
? Show me the medicines that appear on no prescription item at all.
SELECT name FROM medicines WHERE id NOT IN (SELECT medicine_id FROM prescription_items)

? How many prescriptions did the pharmacies in Leeds receive?
? number of prescriptions handled by Leeds pharmacies
SELECT COUNT(*) FROM prescriptions r JOIN pharmacies p ON r.pharmacy_id = p.id WHERE p.city = 'Leeds'

? What is the total copay collected for antibiotics?
? Sum up what patients paid in copay on every antibiotic item.
SELECT SUM(i.copay) FROM prescription_items i JOIN medicines m ON i.medicine_id = m.id WHERE m.category = 'antibiotic'

? Which patients do not have any prescription yet?
? find patients without a single prescription
SELECT first_name, last_name FROM patients WHERE id NOT IN (SELECT patient_id FROM prescriptions)

? For every supplier, including those with no product, how many medicines do they deliver?
? Give the name of each supplier and the number of medicines it provides, including suppliers with none.
SELECT s.name, COUNT(m.id) FROM suppliers s LEFT JOIN medicines m ON m.supplier_id = s.id GROUP BY s.id, s.name

? Which countries do our antihistamine medicines come from?
? distinct supplier countries for antihistamine medicines
SELECT DISTINCT s.country FROM suppliers s JOIN medicines m ON m.supplier_id = s.id WHERE m.category = 'antihistamine'

? What is the average price of medicines supplied from India?
? average unit price of medicines whose supplier is in India
SELECT AVG(m.unit_price) FROM medicines m JOIN suppliers s ON m.supplier_id = s.id WHERE s.country = 'India'

? In which pharmacies does Nadia Khan get her prescriptions?
? Give me the pharmacies where patient Nadia Khan has handed in a prescription, without repeats.
SELECT DISTINCT ph.name FROM pharmacies ph JOIN prescriptions r ON r.pharmacy_id = ph.id JOIN patients p ON r.patient_id = p.id WHERE p.first_name = 'Nadia' AND p.last_name = 'Khan'

? How many medicines do we carry in each category?
? medicines by category
? Break down the number of medicines per category.
SELECT category, COUNT(*) FROM medicines GROUP BY category

? What are the lowest, average and highest prices for each form of medicine?
? min, avg and max unit price of medicines by form
SELECT form, MIN(unit_price), AVG(unit_price), MAX(unit_price) FROM medicines GROUP BY form

? How many prescriptions are there in each status?
? prescription count per status
SELECT status, COUNT(*) FROM prescriptions GROUP BY status

? Which prescribers have issued more than 40 prescriptions?
? Show doctors who wrote over 40 prescriptions.
SELECT prescriber FROM prescriptions GROUP BY prescriber HAVING COUNT(*) > 40

? Return each pharmacy's name along with the number of prescriptions it has filled.
? filled prescriptions per pharmacy
SELECT p.name, COUNT(*) FROM pharmacies p JOIN prescriptions r ON r.pharmacy_id = p.id WHERE r.status = 'filled' GROUP BY p.id, p.name

? How many different patients does each prescriber have prescriptions for?
? distinct patients per prescriber
SELECT prescriber, COUNT(DISTINCT patient_id) FROM prescriptions GROUP BY prescriber

? What is the total quantity prescribed of each medicine?
? For each medicine give its name and the total quantity on prescription items.
SELECT m.name, SUM(i.quantity) FROM medicines m JOIN prescription_items i ON i.medicine_id = m.id GROUP BY m.id, m.name

? Which categories have more than 5 medicines that are prescription only?
? categories holding over 5 prescription only medicines
SELECT category FROM medicines WHERE prescription_only = TRUE GROUP BY category HAVING COUNT(*) > 5

? How many pieces are in stock by category and form?
? stock quantity of medicines broken down by category and form
SELECT category, form, SUM(stock_qty) FROM medicines GROUP BY category, form

? What does our stock cost us per supplier?
? Value the stock at cost price for each supplier name.
SELECT s.name, SUM(m.stock_qty * m.cost_price) FROM suppliers s JOIN medicines m ON m.supplier_id = s.id GROUP BY s.id, s.name

? Number of patients for each allergy, only where at least 10 patients have it
? Which allergies are shared by at least 10 patients, and how many patients is that for each?
SELECT allergy, COUNT(*) FROM patients GROUP BY allergy HAVING COUNT(*) >= 10

? What is our most expensive medicine?
? name of the medicine with the highest unit price
SELECT name FROM medicines ORDER BY unit_price DESC LIMIT 1

? List the top 5 medicines by total quantity prescribed.
? Which 5 medicines were prescribed in the largest total quantity?
SELECT m.name FROM medicines m JOIN prescription_items i ON i.medicine_id = m.id GROUP BY m.id, m.name ORDER BY SUM(i.quantity) DESC LIMIT 5

? Which patient has the most prescriptions?
? Who is the patient with the most prescriptions?
SELECT p.first_name, p.last_name FROM patients p JOIN prescriptions r ON r.patient_id = p.id GROUP BY p.id, p.first_name, p.last_name ORDER BY COUNT(*) DESC LIMIT 1

? List all medicines sorted by category and, within a category, from dearest to cheapest.
? names of medicines ordered by category, then by unit price descending
SELECT name FROM medicines ORDER BY category, unit_price DESC

? Which supplier delivers fastest?
? the supplier with the fewest delivery days
SELECT name FROM suppliers ORDER BY delivery_days LIMIT 1

? Show the 10 medicines that expire first, with their expiry dates.
? next 10 medicines to expire and when
SELECT name, expiry_date FROM medicines ORDER BY expiry_date LIMIT 10

? Who is our oldest patient?
? Give the first and last name of the oldest patient.
SELECT first_name, last_name FROM patients ORDER BY dob LIMIT 1

? Which pharmacy filled the most prescriptions for patients allergic to latex?
? pharmacy with the most prescriptions from latex allergy patients
SELECT ph.name FROM pharmacies ph JOIN prescriptions r ON r.pharmacy_id = ph.id JOIN patients p ON r.patient_id = p.id WHERE p.allergy = 'latex' GROUP BY ph.id, ph.name ORDER BY COUNT(*) DESC LIMIT 1

? Which category of medicine earns the highest average copay?
? medicine category with the highest average copay
SELECT m.category FROM medicines m JOIN prescription_items i ON i.medicine_id = m.id GROUP BY m.category ORDER BY AVG(i.copay) DESC LIMIT 1

? How many prescriptions were issued in March 2024?
? prescriptions issued March 2024
SELECT COUNT(*) FROM prescriptions WHERE EXTRACT(YEAR FROM issued_on) = 2024 AND EXTRACT(MONTH FROM issued_on) = 3

? How many prescriptions have we filled in the last 7 days?
? Count of prescriptions filled over the past 7 days.
SELECT COUNT(*) FROM prescriptions WHERE filled_on >= CURRENT_DATE - INTERVAL '7 days'

? Which medicines expire before 2025-06-30?
? Show me all medicines with an expiry date earlier than June 30, 2025.
SELECT name FROM medicines WHERE expiry_date < '2025-06-30'

? How long does it take on average, in days, from issuing a prescription to filling it?
? average days between a prescription being issued and being filled
SELECT AVG(filled_on - issued_on) FROM prescriptions

? Number of prescriptions issued per month in 2023
? How many prescriptions did we see issued each month of 2023?
SELECT DATE_TRUNC('month', issued_on), COUNT(*) FROM prescriptions WHERE EXTRACT(YEAR FROM issued_on) = 2023 GROUP BY DATE_TRUNC('month', issued_on)

? On which weekday are the most prescriptions filled?
? the day of the week with the most filled prescriptions by filling date
SELECT EXTRACT(DOW FROM filled_on) FROM prescriptions GROUP BY EXTRACT(DOW FROM filled_on) ORDER BY COUNT(*) DESC LIMIT 1

? When was the first prescription by Dr Quinn issued?
? date of the earliest prescription from Dr Quinn
SELECT MIN(issued_on) FROM prescriptions WHERE prescriber = 'Dr Quinn'

? Which pharmacies opened between 2005 and 2012?
? pharmacies opened from 2005 to 2012
SELECT name FROM pharmacies WHERE EXTRACT(YEAR FROM opened_on) BETWEEN 2005 AND 2012

? How many patients were born after 1 January 1990?
? count patients with a birth date later than 1990-01-01
SELECT COUNT(*) FROM patients WHERE dob > '1990-01-01'

? What share of prescriptions was rejected?
? proportion of prescriptions that are rejected
SELECT CAST(SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM prescriptions

? What percentage of our medicines can only be sold on prescription?
? percent of medicines that are prescription only
SELECT 100.0 * SUM(CASE WHEN prescription_only = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM medicines

? What is the ratio of pending to filled prescriptions?
? ratio of pending prescriptions to filled ones
SELECT CAST(SUM(CASE WHEN status = 'pending' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'filled' THEN 1 ELSE 0 END), 0) FROM prescriptions

? How many prescriptions does a patient have on average?
? average number of prescriptions per patient
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT patient_id), 0) FROM prescriptions

? What margin do we make on each medicine, as its price minus its cost?
? name and difference between unit price and cost price for each medicine
SELECT name, unit_price - cost_price FROM medicines

? What percentage of each supplier's medicines are antibiotics?
? Per supplier name, the percentage of medicines in the antibiotic category.
SELECT s.name, 100.0 * SUM(CASE WHEN m.category = 'antibiotic' THEN 1 ELSE 0 END) / COUNT(*) FROM suppliers s JOIN medicines m ON m.supplier_id = s.id GROUP BY s.id, s.name

? What is the copay per unit, that is total copay divided by total quantity?
? ratio of total copay to total quantity over all prescription items
SELECT CAST(SUM(copay) AS FLOAT) / NULLIF(SUM(quantity), 0) FROM prescription_items

? For each pharmacy show the share of prescriptions which expired.
? share of expired prescriptions by pharmacy name
SELECT p.name, CAST(SUM(CASE WHEN r.status = 'expired' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pharmacies p JOIN prescriptions r ON r.pharmacy_id = p.id GROUP BY p.id, p.name

? Which medicines need reordering, with stock below the minimum?
? medicines whose stock quantity is under the minimum stock
SELECT name FROM medicines WHERE stock_qty < min_stock

? Show name, form and price of every painkiller under 8.
? painkiller medicines that cost less than 8: name, form, unit price
SELECT name, form, unit_price FROM medicines WHERE category = 'painkiller' AND unit_price < 8

? Which medicines come as syrup or spray?
? list syrup and spray medicines
SELECT name FROM medicines WHERE form IN ('syrup', 'spray')

? Which prescriptions have not been filled yet?
? ids of prescriptions without a filling date
SELECT id FROM prescriptions WHERE filled_on IS NULL

? Which pharmacies are closed on Sundays?
? names and cities of pharmacies that are not open on Sundays
SELECT name, city FROM pharmacies WHERE open_sundays = FALSE

? Find medicines whose name contains the word Forte.
? medicines with Forte in their name
SELECT name FROM medicines WHERE name LIKE '%Forte%'

? Which patients have no known allergy?
? patients where the allergy is missing
SELECT first_name, last_name FROM patients WHERE allergy IS NULL

? How many over the counter medicines, those sold without prescription, are priced between 3 and 12?
? number of medicines not prescription only with a unit price between 3 and 12
SELECT COUNT(*) FROM medicines WHERE prescription_only = FALSE AND unit_price BETWEEN 3 AND 12

? Which suppliers outside Germany need more than 4 days to deliver?
? suppliers from any country other than Germany with over 4 delivery days
SELECT name FROM suppliers WHERE country <> 'Germany' AND delivery_days > 4

? Which pharmacist filled the prescription of Alice Moore?
? name of the pharmacist who served Alice Moore
I do not know

? What side effects does Metformin have?
? side effects of Metformin
I do not know

? How much rent do we pay for each pharmacy?
? monthly rent by pharmacy
I do not know
