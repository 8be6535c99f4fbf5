-- A society of stamp collectors: collectors, stamps, the copies they own, swaps between collectors, appraisals and fairs.

CREATE TABLE collector (
  collector_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Edgar Penny; Rosa Klein; Hiro Abe; Maud Frost
  city TEXT, -- Basel; Leeds; Osaka; Turin
  specialism TEXT, -- birds; railways; royalty; airmail
  dob DATE,
  member_since DATE,
  resigned_on DATE,
  annual_dues NUMERIC,
  is_expert BOOLEAN
);

CREATE TABLE stamp (
  stamp_id INTEGER PRIMARY KEY,
  title TEXT, -- Penny Lilac; Basel Dove; Red Mercury; Blue Swan; Inverted Eagle
  issuing_country TEXT, -- Switzerland; Austria; Mauritius; Sweden; Japan
  issue_year INTEGER,
  colour TEXT, -- violet; carmine; ultramarine; olive
  face_value NUMERIC,
  catalogue_value NUMERIC,
  print_run INTEGER,
  perforated BOOLEAN
);

CREATE TABLE copy (
  copy_id INTEGER PRIMARY KEY,
  stamp_id INTEGER REFERENCES stamp (stamp_id),
  owner_id INTEGER REFERENCES collector (collector_id),
  grade TEXT, -- mint; very fine; used; damaged
  acquired_on DATE,
  sold_on DATE,
  price_paid NUMERIC,
  sale_price NUMERIC,
  album_page INTEGER
);

CREATE TABLE swap (
  swap_id INTEGER PRIMARY KEY,
  giver_id INTEGER REFERENCES collector (collector_id),
  taker_id INTEGER REFERENCES collector (collector_id),
  copy_id INTEGER REFERENCES copy (copy_id),
  proposed_on DATE,
  completed_on DATE,
  extra_cash NUMERIC,
  status TEXT -- proposed; agreed; completed; refused
);

CREATE TABLE appraisal (
  appraisal_id INTEGER PRIMARY KEY,
  copy_id INTEGER REFERENCES copy (copy_id),
  expert_id INTEGER REFERENCES collector (collector_id),
  appraised_on DATE,
  estimate NUMERIC,
  fee NUMERIC,
  finding TEXT -- genuine; forged; repaired; doubtful
);

? Which collectors own a copy of the Basel Dove? Each name once.
? owners of the Basel Dove stamp, no duplicates
SELECT DISTINCT c.full_name FROM collector c JOIN copy k ON k.owner_id = c.collector_id JOIN stamp s ON k.stamp_id = s.stamp_id WHERE s.title = 'Basel Dove'

? Return the title of the stamp along with the name of the owner for each copy.
? copies with stamp title and owner's full name
SELECT s.title, c.full_name FROM copy k JOIN stamp s ON k.stamp_id = s.stamp_id JOIN collector c ON k.owner_id = c.collector_id

? How much has each collector paid for all his copies?
? total price paid for copies per collector
SELECT c.full_name, SUM(k.price_paid) FROM collector c JOIN copy k ON k.owner_id = c.collector_id GROUP BY c.collector_id, c.full_name

? Which stamps does nobody own a copy of?
? stamps without any copy
SELECT title FROM stamp WHERE stamp_id NOT IN (SELECT stamp_id FROM copy)

? Which collectors have never given away anything in a swap?
? collectors who were never the giver of a swap
SELECT full_name FROM collector WHERE collector_id NOT IN (SELECT giver_id FROM swap)

? How many copies does each collector own, including those who own none?
? copy count for all collectors, zero too
SELECT c.full_name, COUNT(k.copy_id) FROM collector c LEFT JOIN copy k ON k.owner_id = c.collector_id GROUP BY c.collector_id, c.full_name

? Which experts have found a forged copy of a Mauritius stamp?
? experts with a forged finding on stamps from Mauritius
SELECT DISTINCT c.full_name FROM collector c JOIN appraisal a ON a.expert_id = c.collector_id JOIN copy k ON a.copy_id = k.copy_id JOIN stamp s ON k.stamp_id = s.stamp_id WHERE a.finding = 'forged' AND s.issuing_country = 'Mauritius'

? completed swaps with taker Rosa Klein
SELECT COUNT(*) FROM swap w JOIN collector c ON w.taker_id = c.collector_id WHERE c.full_name = 'Rosa Klein' AND w.status = 'completed'

? Who has both given and taken in swaps?
? collectors who were giver as well as taker of a swap
SELECT c.full_name FROM collector c JOIN swap w ON w.giver_id = c.collector_id INTERSECT SELECT c.full_name FROM collector c JOIN swap w ON w.taker_id = c.collector_id

? Which countries issued the mint copies owned by collectors from Leeds?
? distinct issuing countries of mint copies owned in Leeds
SELECT DISTINCT s.issuing_country FROM stamp s JOIN copy k ON k.stamp_id = s.stamp_id JOIN collector c ON k.owner_id = c.collector_id WHERE k.grade = 'mint' AND c.city = 'Leeds'

? Which expert made the most appraisals, and how many?
? expert with the most appraisals and their number
SELECT c.full_name, COUNT(*) FROM collector c JOIN appraisal a ON a.expert_id = c.collector_id GROUP BY c.collector_id, c.full_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the highest estimate for the Red Mercury?
? top appraisal estimate of a Red Mercury copy
SELECT MAX(a.estimate) FROM appraisal a JOIN copy k ON a.copy_id = k.copy_id JOIN stamp s ON k.stamp_id = s.stamp_id WHERE s.title = 'Red Mercury'

? How many copies were acquired in the last 90 days?
? copies acquired, last 90 days
SELECT COUNT(*) FROM copy WHERE acquired_on >= CURRENT_DATE - INTERVAL '90 days'

? How much was paid for copies in each month of 2022?
? price paid per month of acquisition, 2022
SELECT DATE_TRUNC('month', acquired_on), SUM(price_paid) FROM copy WHERE EXTRACT(YEAR FROM acquired_on) = 2022 GROUP BY DATE_TRUNC('month', acquired_on)

? How many days does a swap take on average from the proposal to completion?
? average days between proposed and completed swaps
SELECT AVG(completed_on - proposed_on) FROM swap

? How long were sold copies kept on average, in days, per grade?
? average days from acquired to sold by grade
SELECT grade, AVG(sold_on - acquired_on) FROM copy GROUP BY grade

? Which swaps are not completed yet? Give swap id and the date they were proposed.
? id and proposal date of swaps without a completion date
SELECT swap_id, proposed_on FROM swap WHERE completed_on IS NULL

? Who joined before 1990-01-01 and has not resigned?
? members since before January 1, 1990 who did not resign
SELECT full_name FROM collector WHERE member_since < '1990-01-01' AND resigned_on IS NULL

? How many appraisals were made per year?
? yearly appraisals
SELECT EXTRACT(YEAR FROM appraised_on), COUNT(*) FROM appraisal GROUP BY EXTRACT(YEAR FROM appraised_on)

? Which stamps were issued between 1850 and 1900?
? stamps with an issue year from 1850 to 1900
SELECT title FROM stamp WHERE issue_year BETWEEN 1850 AND 1900

? When did each collector last acquire a copy?
? latest acquisition date per collector
SELECT c.full_name, MAX(k.acquired_on) FROM collector c JOIN copy k ON k.owner_id = c.collector_id GROUP BY c.collector_id, c.full_name

? What did the experts charge in fees this year?
? appraisal fees of this year in total
SELECT SUM(fee) FROM appraisal WHERE EXTRACT(YEAR FROM appraised_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What is the ratio of mint to used copies?
? mint : used
SELECT CAST(SUM(CASE WHEN grade = 'mint' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN grade = 'used' THEN 1 ELSE 0 END), 0) FROM copy

? What is the ratio of mint to damaged copies for each collector?
? mint to damaged copies ratio by collector
SELECT c.full_name, CAST(SUM(CASE WHEN k.grade = 'mint' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN k.grade = 'damaged' THEN 1 ELSE 0 END), 0) FROM collector c JOIN copy k ON k.owner_id = c.collector_id GROUP BY c.collector_id, c.full_name

? What percentage of the appraisals by each expert found the copy genuine?
? genuine findings in percent per expert
SELECT c.full_name, 100.0 * SUM(CASE WHEN a.finding = 'genuine' THEN 1 ELSE 0 END) / COUNT(*) FROM collector c JOIN appraisal a ON a.expert_id = c.collector_id GROUP BY c.collector_id, c.full_name

? What is the catalogue value of each stamp divided by its face value? Show the title.
? title and ratio of catalogue value to face value
SELECT title, CAST(catalogue_value AS FLOAT) / NULLIF(face_value, 0) FROM stamp

? What profit was made on each copy? Copy id and sale price less price paid.
? copy id, sale price minus price paid
SELECT copy_id, sale_price - price_paid FROM copy

? What share of copies has been sold?
? share of copies with a sale date
SELECT CAST(SUM(CASE WHEN sold_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM copy

? How many copies does an owner have on average?
? copies per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM copy

? What are the fees in percent of the estimates over all appraisals?
? fee as a percentage of the estimate, all appraisals
SELECT 100.0 * SUM(fee) / NULLIF(SUM(estimate), 0) FROM appraisal

? What share of the stamps of each issuing country is perforated?
? perforated share by issuing country
SELECT issuing_country, CAST(SUM(CASE WHEN perforated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stamp GROUP BY issuing_country

? Which countries have stamps worth more than 100000 in total by catalogue value?
? issuing countries with a catalogue value above 100000 in sum
SELECT issuing_country FROM stamp GROUP BY issuing_country HAVING SUM(catalogue_value) > 100000

? How much do the collectors of each city pay in annual dues?
? total dues by city
SELECT city, SUM(annual_dues) FROM collector GROUP BY city

? Which stamp is the rarest by print run?
? stamp with the smallest print run
SELECT title FROM stamp ORDER BY print_run ASC LIMIT 1

? Name the 5 most valuable stamps in the catalogue.
? top 5 stamps by catalogue value
SELECT title FROM stamp ORDER BY catalogue_value DESC LIMIT 5

? Which imperforate stamps are violet or olive?
? violet and olive stamps that are not perforated
SELECT title FROM stamp WHERE perforated = FALSE AND colour IN ('violet', 'olive')

? Which auction house sold the Inverted Eagle?
? auction houses of the sold copies
I do not know

? Who designed the Blue Swan?
? designers of the stamps
I do not know

? Which collectors who are interested in birds own stamps from Sweden?
? birds collectors with copies of Sweden stamps
SELECT DISTINCT c.full_name FROM collector c JOIN copy k ON k.owner_id = c.collector_id JOIN stamp s ON k.stamp_id = s.stamp_id WHERE c.specialism = 'birds' AND s.issuing_country = 'Sweden'

? How much extra cash has each collector handed over as the giver in swaps?
? extra cash per giver of a swap
SELECT c.full_name, SUM(w.extra_cash) FROM collector c JOIN swap w ON w.giver_id = c.collector_id GROUP BY c.collector_id, c.full_name

? Which copies have never been appraised? Return the copy ids.
? copy ids without an appraisal
SELECT copy_id FROM copy WHERE copy_id NOT IN (SELECT copy_id FROM appraisal)

? What is the average estimate of appraised copies for each grade?
? mean appraisal estimate by grade of the copy
SELECT k.grade, AVG(a.estimate) FROM copy k JOIN appraisal a ON a.copy_id = k.copy_id GROUP BY k.grade

? How many appraisals were carried out in February 2024?
? appraisals, February 2024
SELECT COUNT(*) FROM appraisal WHERE EXTRACT(YEAR FROM appraised_on) = 2024 AND EXTRACT(MONTH FROM appraised_on) = 2

? Which copies were sold within less than 30 days of being acquired? Copy ids, please.
? ids of copies sold under 30 days after acquisition
SELECT copy_id FROM copy WHERE sold_on - acquired_on < 30

? How old is each expert? Name and age in years.
? names and ages of the experts
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM collector WHERE is_expert = TRUE

? How many swaps were proposed per quarter?
? quarterly swap proposals
SELECT DATE_TRUNC('quarter', proposed_on), COUNT(*) FROM swap GROUP BY DATE_TRUNC('quarter', proposed_on)

? What is the ratio of refused to agreed swaps?
? refused : agreed swaps
SELECT CAST(SUM(CASE WHEN status = 'refused' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'agreed' THEN 1 ELSE 0 END), 0) FROM swap

? What percentage of the money paid for copies went into very fine ones?
? very fine copies' part of the price paid, in percent
SELECT 100.0 * SUM(CASE WHEN grade = 'very fine' THEN price_paid ELSE 0 END) / NULLIF(SUM(price_paid), 0) FROM copy

? What is the share of experts among the collectors of each city?
? expert share of collectors by city
SELECT city, CAST(SUM(CASE WHEN is_expert = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM collector GROUP BY city

? How many more doubtful than repaired findings are there among the appraisals?
? doubtful minus repaired appraisals
SELECT SUM(CASE WHEN finding = 'doubtful' THEN 1 ELSE 0 END) - SUM(CASE WHEN finding = 'repaired' THEN 1 ELSE 0 END) FROM appraisal

? Which collectors have spent more than 8000 on copies?
? owners whose copies cost over 8000 altogether
SELECT c.full_name FROM collector c JOIN copy k ON k.owner_id = c.collector_id GROUP BY c.collector_id, c.full_name HAVING SUM(k.price_paid) > 8000

? Who has been a member for the longest time?
? longest standing collector
SELECT full_name FROM collector ORDER BY member_since ASC LIMIT 1
