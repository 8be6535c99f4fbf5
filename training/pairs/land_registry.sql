-- A land registry: parcels, their owners, deeds of sale, mortgages and surveys.

CREATE TABLE owner (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Ada Bergström; Viktor Hale; Mirela Popescu; Oakfield Trust; Sunrise Holdings
  owner_type TEXT, -- private; company; church; municipality
  city TEXT, -- Ashford; Millbrook; Easton; Harrow
  dob DATE,
  is_resident BOOLEAN
);

CREATE TABLE parcel (
  id INTEGER PRIMARY KEY,
  parcel_no TEXT,
  land_use TEXT, -- farmland; forest; residential; industrial; vacant
  district TEXT, -- North Vale; South Vale; Old Town; Riverside
  area_sqm NUMERIC,
  assessed_value NUMERIC,
  year_registered INTEGER,
  owner_id INTEGER REFERENCES owner (id),
  is_protected BOOLEAN
);

CREATE TABLE notary (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Edith Kramer; Tomas Vega; Lucy Armitage; Piotr Zielinski
  office_city TEXT, -- Ashford; Millbrook; Easton; Harrow
  licensed_since DATE
);

CREATE TABLE deed (
  id INTEGER PRIMARY KEY,
  parcel_id INTEGER REFERENCES parcel (id),
  seller_id INTEGER REFERENCES owner (id),
  buyer_id INTEGER REFERENCES owner (id),
  notary_id INTEGER REFERENCES notary (id),
  signed_on DATE,
  recorded_on DATE,
  price NUMERIC,
  status TEXT -- recorded; pending; rejected
);

CREATE TABLE mortgage (
  id INTEGER PRIMARY KEY,
  parcel_id INTEGER REFERENCES parcel (id),
  bank TEXT, -- Union Savings; First Harbor; Delta Credit; Northern Trust
  loan_amt NUMERIC,
  interest_rate NUMERIC,
  granted_on DATE,
  redeemed_on DATE
);

CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  parcel_id INTEGER REFERENCES parcel (id),
  surveyor TEXT, -- Ben Carlow; Dina Marsh; Hugo Petit
  surveyed_on DATE,
  measured_sqm NUMERIC
);

? Who owns any forest parcel?
? names of the owners that have at least one parcel of forest
SELECT DISTINCT o.name FROM owner o JOIN parcel p ON p.owner_id = o.id WHERE p.land_use = 'forest'

? Which owners hold land in Riverside but live in Harrow?
? Return the names of owners from Harrow who own a parcel in the Riverside district.
SELECT DISTINCT o.name FROM owner o JOIN parcel p ON p.owner_id = o.id WHERE p.district = 'Riverside' AND o.city = 'Harrow'

? Which notaries signed off deeds for farmland?
? names of notaries with a deed on a farmland parcel
SELECT DISTINCT n.name FROM notary n JOIN deed d ON d.notary_id = n.id JOIN parcel p ON d.parcel_id = p.id WHERE p.land_use = 'farmland'

? Who has sold land to anyone, and how many deeds did they sign as seller?
? number of deeds per seller
SELECT o.name, COUNT(*) FROM owner o JOIN deed d ON d.seller_id = o.id GROUP BY o.id, o.name

? Which owners have never bought anything?
? names of owners who never appear as the buyer in a deed
SELECT name FROM owner WHERE id NOT IN (SELECT buyer_id FROM deed)

? Which parcels carry no mortgage?
? parcel numbers of land without any mortgage
SELECT parcel_no FROM parcel WHERE id NOT IN (SELECT parcel_id FROM mortgage)

? How much has Viktor Hale paid for land altogether?
? total price of the deeds where Viktor Hale was the buyer
SELECT SUM(d.price) FROM deed d JOIN owner o ON d.buyer_id = o.id WHERE o.name = 'Viktor Hale'

? Show parcel number, owner name and loan amount for every mortgage from Delta Credit.
? For mortgages granted by Delta Credit, list the parcel number, the name of the owner and the loan amount.
SELECT p.parcel_no, o.name, m.loan_amt FROM mortgage m JOIN parcel p ON m.parcel_id = p.id JOIN owner o ON p.owner_id = o.id WHERE m.bank = 'Delta Credit'

? Count the parcels of each owner, also those who own nothing.
? How many parcels does every owner have, including owners with none?
SELECT o.name, COUNT(p.id) FROM owner o LEFT JOIN parcel p ON p.owner_id = o.id GROUP BY o.id, o.name

? Which companies own more than 10 parcels?
? names of company owners holding over 10 parcels
SELECT o.name FROM owner o JOIN parcel p ON p.owner_id = o.id WHERE o.owner_type = 'company' GROUP BY o.id, o.name HAVING COUNT(*) > 10

? What did Dina Marsh measure on protected parcels? Show parcel number and measured square metres.
? parcel no and measured sqm for surveys by Dina Marsh of protected parcels
SELECT p.parcel_no, s.measured_sqm FROM survey s JOIN parcel p ON s.parcel_id = p.id WHERE s.surveyor = 'Dina Marsh' AND p.is_protected = TRUE

? How many parcels are there in each district?
? parcel count by district
SELECT district, COUNT(*) FROM parcel GROUP BY district

? How many square metres of land are there for each land use?
? total area by land use
SELECT land_use, SUM(area_sqm) FROM parcel GROUP BY land_use

? Give the average, lowest and highest assessed value per district.
? avg, min and max assessed value of parcels for each district
SELECT district, AVG(assessed_value), MIN(assessed_value), MAX(assessed_value) FROM parcel GROUP BY district

? How many deeds were signed each year?
? deeds per year of signing
SELECT EXTRACT(YEAR FROM signed_on), COUNT(*) FROM deed GROUP BY EXTRACT(YEAR FROM signed_on)

? How much has each bank lent in total?
? total loan amount by bank
SELECT bank, SUM(loan_amt) FROM mortgage GROUP BY bank

? Which banks charge more than 4 percent interest on average?
? banks whose mortgages have an average interest rate over 4
SELECT bank FROM mortgage GROUP BY bank HAVING AVG(interest_rate) > 4

? How many deeds did each notary handle?
? number of deeds for each notary by name
SELECT n.name, COUNT(*) FROM notary n JOIN deed d ON d.notary_id = n.id GROUP BY n.id, n.name

? How many deeds are recorded, pending or rejected?
? deeds by status
SELECT status, COUNT(*) FROM deed GROUP BY status

? In how many districts does each owner have land?
? number of different districts with a parcel, per owner
SELECT o.name, COUNT(DISTINCT p.district) FROM owner o JOIN parcel p ON p.owner_id = o.id GROUP BY o.id, o.name

? Break down the parcels by district and land use.
? count of parcels per district and land use
SELECT district, land_use, COUNT(*) FROM parcel GROUP BY district, land_use

? What do parcels sell for on average, by land use?
? average deed price per land use
SELECT p.land_use, AVG(d.price) FROM deed d JOIN parcel p ON d.parcel_id = p.id GROUP BY p.land_use

? How many surveys did each surveyor carry out?
? surveys per surveyor
SELECT surveyor, COUNT(*) FROM survey GROUP BY surveyor

? Who owns the most land?
? Which owner has the largest total area of parcels?
SELECT o.name FROM owner o JOIN parcel p ON p.owner_id = o.id GROUP BY o.id, o.name ORDER BY SUM(p.area_sqm) DESC LIMIT 1

? What are the 10 most expensive parcels by assessed value?
? parcel numbers of the 10 parcels with the highest assessed value
SELECT parcel_no FROM parcel ORDER BY assessed_value DESC LIMIT 10

? Which parcel is the smallest in Old Town?
? parcel number of the smallest piece of land in Old Town
SELECT parcel_no FROM parcel WHERE district = 'Old Town' ORDER BY area_sqm LIMIT 1

? Which notary handled the most deeds?
? busiest notary by number of deeds
SELECT n.name FROM notary n JOIN deed d ON d.notary_id = n.id GROUP BY n.id, n.name ORDER BY COUNT(*) DESC LIMIT 1

? Which buyer spent the most in total?
? Name the owner who paid the most altogether as a buyer.
SELECT o.name FROM owner o JOIN deed d ON d.buyer_id = o.id GROUP BY o.id, o.name ORDER BY SUM(d.price) DESC LIMIT 1

? List all parcels with their area, from largest to smallest.
? parcel number and area of every parcel, sorted by area descending
SELECT parcel_no, area_sqm FROM parcel ORDER BY area_sqm DESC

? Which notary has been licensed the longest?
? notary with the earliest licence date
SELECT name FROM notary ORDER BY licensed_since LIMIT 1

? Top 3 districts by number of parcels
? Which 3 districts have the most parcels?
SELECT district FROM parcel GROUP BY district ORDER BY COUNT(*) DESC LIMIT 3

? Show the id and price of the latest deed.
? id and price of the deed signed most recently
SELECT id, price FROM deed ORDER BY signed_on DESC LIMIT 1

? How many deeds were signed in June 2023?
? deed count for June 2023
SELECT COUNT(*) FROM deed WHERE EXTRACT(YEAR FROM signed_on) = 2023 AND EXTRACT(MONTH FROM signed_on) = 6

? Which deeds were signed between 2022-01-01 and 2022-06-30?
? ids of deeds signed from January 1, 2022 to June 30, 2022
SELECT id FROM deed WHERE signed_on BETWEEN '2022-01-01' AND '2022-06-30'

? How many days pass on average between signing and recording a deed?
? average days from signature to recording of deeds
SELECT AVG(recorded_on - signed_on) FROM deed

? Total sales value per month in 2024
? How much was paid for land in each month of 2024, by date of signing?
SELECT DATE_TRUNC('month', signed_on), SUM(price) FROM deed WHERE EXTRACT(YEAR FROM signed_on) = 2024 GROUP BY DATE_TRUNC('month', signed_on)

? Which parcels were surveyed in the last 6 months?
? parcel numbers with a survey in the past 6 months
SELECT DISTINCT p.parcel_no FROM parcel p JOIN survey s ON s.parcel_id = p.id WHERE s.surveyed_on >= CURRENT_DATE - INTERVAL '6 months'

? When was each parcel last surveyed?
? latest survey date per parcel number
SELECT p.parcel_no, MAX(s.surveyed_on) FROM parcel p JOIN survey s ON s.parcel_id = p.id GROUP BY p.id, p.parcel_no

? How many mortgages were granted this year?
? number of mortgages granted since the start of this year
SELECT COUNT(*) FROM mortgage WHERE EXTRACT(YEAR FROM granted_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How old is each owner in years?
? name and age of the owners
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM owner

? How many parcels were registered before 1980?
? parcels registered earlier than 1980
SELECT COUNT(*) FROM parcel WHERE year_registered < 1980

? What is the price per square metre of each deed? Show the parcel number too.
? parcel number and price divided by area for every deed
SELECT p.parcel_no, d.price / NULLIF(p.area_sqm, 0) FROM deed d JOIN parcel p ON d.parcel_id = p.id

? What percentage of parcels is farmland?
? percent of parcels used as farmland
SELECT 100.0 * SUM(CASE WHEN land_use = 'farmland' THEN 1 ELSE 0 END) / COUNT(*) FROM parcel

? What is the ratio of private owners to company owners?
? ratio of private to company owners
SELECT CAST(SUM(CASE WHEN owner_type = 'private' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN owner_type = 'company' THEN 1 ELSE 0 END), 0) FROM owner

? share of protected parcels in each district
? What share of the parcels in every district is protected?
SELECT district, CAST(SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parcel GROUP BY district

? How far is the measured area from the area on file for each surveyed parcel?
? parcel number and measured area minus registered area, for all surveys
SELECT p.parcel_no, s.measured_sqm - p.area_sqm FROM survey s JOIN parcel p ON s.parcel_id = p.id

? How many parcels does an owner have on average?
? average number of parcels per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM parcel

? What proportion of deeds got rejected?
? proportion of rejected deeds
SELECT CAST(SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM deed

? Percentage of mortgages already redeemed, by bank
? For each bank, what percent of its mortgages has been redeemed?
SELECT bank, 100.0 * SUM(CASE WHEN redeemed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM mortgage GROUP BY bank

? What is the value per square metre in each district, taking total assessed value over total area?
? total assessed value divided by total area per district
SELECT district, CAST(SUM(assessed_value) AS FLOAT) / NULLIF(SUM(area_sqm), 0) FROM parcel GROUP BY district

? Which vacant parcels are worth more than 100000?
? parcel numbers of vacant land assessed at over 100000
SELECT parcel_no FROM parcel WHERE land_use = 'vacant' AND assessed_value > 100000

? Which mortgages have not been redeemed yet?
? ids of mortgages without a redemption date
SELECT id FROM mortgage WHERE redeemed_on IS NULL

? Give me the parcel number, area and assessed value of industrial land in South Vale.
? number, area, assessed value of industrial parcels in the South Vale district
SELECT parcel_no, area_sqm, assessed_value FROM parcel WHERE land_use = 'industrial' AND district = 'South Vale'

? Which owners come from Ashford or Easton?
? owners in Ashford and Easton
SELECT name FROM owner WHERE city IN ('Ashford', 'Easton')

? Which parcel numbers start with NV?
? parcels whose number begins with NV
SELECT parcel_no FROM parcel WHERE parcel_no LIKE 'NV%'

? Names of owners who are not residents
? Which owners live abroad, that is, are not resident?
SELECT name FROM owner WHERE is_resident = FALSE

? How many mortgages from Union Savings or First Harbor have a rate between 2 and 5?
? count mortgages of Union Savings and First Harbor with interest rates from 2 to 5
SELECT COUNT(*) FROM mortgage WHERE bank IN ('Union Savings', 'First Harbor') AND interest_rate BETWEEN 2 AND 5

? Which parcels are larger than average?
? parcel numbers with an area above the average area
SELECT parcel_no FROM parcel WHERE area_sqm > (SELECT AVG(area_sqm) FROM parcel)

? Which deeds are missing a recording date?
? ids of deeds not recorded so far (no recording date)
SELECT id FROM deed WHERE recorded_on IS NULL

? What kind of soil does each parcel have?
? Which parcels have good soil quality?
I do not know

? How much property tax does each owner pay?
? property tax bill per parcel
I do not know

? Which parcels are flooded most often?
I do not know
