-- A blood bank: donors, donation sessions, donations, tests of them, hospitals and their requests.

CREATE TABLE donors (
  donor_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Anton; Beatriz; Chidi; Delia; Erik
  last_name TEXT, -- Larsen; Mendes; Obi; Popescu; Strand
  sex TEXT, -- female; male
  blood_type TEXT, -- O+; O-; A+; A-; B+; AB+
  date_of_birth DATE,
  weight_kg NUMERIC,
  home_city TEXT, -- Oslo; Bergen; Tromso; Stavanger; Drammen
  first_registered DATE,
  is_active BOOLEAN,
  referred_by TEXT -- friend; employer; advert; school
);

CREATE TABLE drives (
  drive_id INTEGER PRIMARY KEY,
  site_name TEXT, -- City Hall; Northgate Mall; Fire Station 4; Lakeside School; Central Clinic
  site_type TEXT, -- mobile; fixed; workplace
  held_on DATE,
  nurse_count INTEGER,
  target_units INTEGER
);

CREATE TABLE donations (
  donation_id INTEGER PRIMARY KEY,
  donor_id INTEGER REFERENCES donors (donor_id),
  drive_id INTEGER REFERENCES drives (drive_id),
  donated_at TIMESTAMP,
  volume_ml INTEGER,
  hemoglobin NUMERIC,
  donation_kind TEXT, -- whole blood; plasma; platelets
  expires_on DATE,
  status TEXT -- stored; shipped; discarded; quarantined
);

CREATE TABLE lab_tests (
  test_id INTEGER PRIMARY KEY,
  donation_id INTEGER REFERENCES donations (donation_id),
  test_name TEXT, -- HIV; hepatitis B; hepatitis C; syphilis
  tested_on DATE,
  result TEXT -- negative; positive; inconclusive
);

CREATE TABLE hospitals (
  hospital_id INTEGER PRIMARY KEY,
  hospital_name TEXT, -- Fjord General; Saint Olav; Riverside Hospital; West End Clinic
  city TEXT, -- Oslo; Bergen; Tromso; Stavanger; Drammen
  beds INTEGER
);

CREATE TABLE requests (
  request_id INTEGER PRIMARY KEY,
  hospital_id INTEGER REFERENCES hospitals (hospital_id),
  blood_type TEXT, -- O+; O-; A+; A-; B+; AB+
  units_requested INTEGER,
  units_delivered INTEGER,
  requested_on DATE,
  delivered_on DATE,
  urgency TEXT -- routine; urgent; critical
);

? Which donors gave blood at Northgate Mall?
? first and last names of donors with a donation at any drive held in Northgate Mall
SELECT DISTINCT d.first_name, d.last_name FROM donors d JOIN donations g ON g.donor_id = d.donor_id JOIN drives v ON g.drive_id = v.drive_id WHERE v.site_name = 'Northgate Mall'

? Which registered donors have never made a donation?
? donors without any donation
SELECT first_name, last_name FROM donors WHERE donor_id NOT IN (SELECT donor_id FROM donations)

? Find the donors whose donations tested positive for syphilis.
? Who among the donors had a positive syphilis lab test?
SELECT DISTINCT d.first_name, d.last_name FROM donors d JOIN donations g ON g.donor_id = d.donor_id JOIN lab_tests t ON t.donation_id = g.donation_id WHERE t.test_name = 'syphilis' AND t.result = 'positive'

? Which hospitals in Bergen have sent us a critical request?
? Bergen hospitals with any critical request, no duplicates
SELECT DISTINCT h.hospital_name FROM hospitals h JOIN requests r ON r.hospital_id = h.hospital_id WHERE h.city = 'Bergen' AND r.urgency = 'critical'

? How many millilitres have female donors given?
? total volume of donations by female donors
SELECT SUM(g.volume_ml) FROM donations g JOIN donors d ON g.donor_id = d.donor_id WHERE d.sex = 'female'

? How many plasma donations came from donors living in Tromso?
? number of plasma donations by Tromso donors
SELECT COUNT(*) FROM donations g JOIN donors d ON g.donor_id = d.donor_id WHERE g.donation_kind = 'plasma' AND d.home_city = 'Tromso'

? Which drives collected nothing?
? sites and dates of drives with no donation
SELECT site_name, held_on FROM drives WHERE drive_id NOT IN (SELECT drive_id FROM donations)

? How many requests has each hospital made, counting hospitals without any too?
? Show all hospitals, even with none, together with their number of requests.
SELECT h.hospital_name, COUNT(r.request_id) FROM hospitals h LEFT JOIN requests r ON r.hospital_id = h.hospital_id GROUP BY h.hospital_id, h.hospital_name

? What is the average hemoglobin of donors with blood type O-?
? mean hemoglobin measured at donations from O- donors
SELECT AVG(g.hemoglobin) FROM donations g JOIN donors d ON g.donor_id = d.donor_id WHERE d.blood_type = 'O-'

? In which cities do we have both donors and hospitals?
? cities that are home to any donor and that have a hospital as well
SELECT home_city FROM donors INTERSECT SELECT city FROM hospitals

? Which cities have donors but no hospital?
? home cities of donors where there is not one hospital
SELECT home_city FROM donors EXCEPT SELECT city FROM hospitals

? How many tests has each kind of donation been through?
? number of lab tests by donation kind
SELECT g.donation_kind, COUNT(*) FROM donations g JOIN lab_tests t ON t.donation_id = g.donation_id GROUP BY g.donation_kind

? How many donors do we have of each blood type?
? donors by blood type
? Count the donors per blood group.
SELECT blood_type, COUNT(*) FROM donors GROUP BY blood_type

? Volume collected by site type
? For each type of site, how much volume did the donations at its drives add up to?
SELECT v.site_type, SUM(g.volume_ml) FROM drives v JOIN donations g ON g.drive_id = v.drive_id GROUP BY v.site_type

? Show the number of donors and their average weight for each sex.
? donor count and average weight by sex
SELECT sex, COUNT(*), AVG(weight_kg) FROM donors GROUP BY sex

? Which cities are home to at least 50 active donors?
? home cities with 50 or more active donors
SELECT home_city FROM donors WHERE is_active = TRUE GROUP BY home_city HAVING COUNT(*) >= 50

? How many units did the hospitals ask for of each blood type?
? units requested per blood type
SELECT blood_type, SUM(units_requested) FROM requests GROUP BY blood_type

? How many donations turned out as stored, shipped, discarded and so on? Give the count per status.
? donations per status
SELECT status, COUNT(*) FROM donations GROUP BY status

? Break down the lab tests by test name and result.
? count of lab tests for each test name and result
SELECT test_name, result, COUNT(*) FROM lab_tests GROUP BY test_name, result

? For each hospital return its name, how many requests it made and the units delivered to it.
? requests and total units delivered per hospital
SELECT h.hospital_name, COUNT(*), SUM(r.units_delivered) FROM hospitals h JOIN requests r ON r.hospital_id = h.hospital_id GROUP BY h.hospital_id, h.hospital_name

? How many different donors came to each drive site?
? distinct donors with donations per site name
SELECT v.site_name, COUNT(DISTINCT g.donor_id) FROM drives v JOIN donations g ON g.drive_id = v.drive_id GROUP BY v.site_name

? What were the smallest and the largest volume by kind of donation?
? min and max volume per donation kind
SELECT donation_kind, MIN(volume_ml), MAX(volume_ml) FROM donations GROUP BY donation_kind

? Which donors have given more than 20 times?
? donors with over 20 donations
SELECT d.first_name, d.last_name FROM donors d JOIN donations g ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.first_name, d.last_name HAVING COUNT(*) > 20

? How did donors hear about us? Count of donors by who referred them.
? number of donors per referral source
SELECT referred_by, COUNT(*) FROM donors GROUP BY referred_by

? Who has donated most often?
? the donor with the most donations
SELECT d.first_name, d.last_name FROM donors d JOIN donations g ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.first_name, d.last_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the top 5 donors by total volume donated, and how much did each give?
? 5 donors with the highest total donation volume, with the volume
SELECT d.first_name, d.last_name, SUM(g.volume_ml) FROM donors d JOIN donations g ON g.donor_id = d.donor_id GROUP BY d.donor_id, d.first_name, d.last_name ORDER BY SUM(g.volume_ml) DESC LIMIT 5

? Which hospital is the biggest by beds?
? hospital with the most beds
SELECT hospital_name FROM hospitals ORDER BY beds DESC LIMIT 1

? Which hospital has the most critical requests?
? name of the hospital with the largest number of critical requests
SELECT h.hospital_name FROM hospitals h JOIN requests r ON r.hospital_id = h.hospital_id WHERE r.urgency = 'critical' GROUP BY h.hospital_id, h.hospital_name ORDER BY COUNT(*) DESC LIMIT 1

? List the drives from newest to oldest with site name and target.
? site name and target units of all drives, latest first
SELECT site_name, target_units FROM drives ORDER BY held_on DESC

? Who was the first donor to register?
? earliest registered donor
SELECT first_name, last_name FROM donors ORDER BY first_registered LIMIT 1

? Which blood type is requested the most, by units?
? blood type with the largest total of units requested
SELECT blood_type FROM requests GROUP BY blood_type ORDER BY SUM(units_requested) DESC LIMIT 1

? Show 8 stored donations that expire soonest, with id and expiry date.
? the 8 stored donations with the earliest expiry, id and date
SELECT donation_id, expires_on FROM donations WHERE status = 'stored' ORDER BY expires_on LIMIT 8

? List donors sorted by home city and then from heaviest to lightest.
? donors ordered by city, then by weight descending
SELECT first_name, last_name FROM donors ORDER BY home_city, weight_kg DESC

? How many donations did we collect in the last 30 days?
? donations over the past 30 days
SELECT COUNT(*) FROM donations WHERE donated_at >= CURRENT_DATE - INTERVAL '30 days'

? Which drives took place between 2024-04-01 and 2024-06-30?
? site names of drives held from April 1, 2024 to June 30, 2024
SELECT site_name FROM drives WHERE held_on BETWEEN '2024-04-01' AND '2024-06-30'

? Donations per month in 2023
? How many donations were there in each month of 2023?
SELECT DATE_TRUNC('month', donated_at), COUNT(*) FROM donations WHERE EXTRACT(YEAR FROM donated_at) = 2023 GROUP BY DATE_TRUNC('month', donated_at)

? How long do hospitals wait on average, in days, from request to delivery?
? average days between a request and its delivery
SELECT AVG(delivered_on - requested_on) FROM requests

? Which requests were delivered on the very day they were made?
? ids of requests with the same request and delivery date
SELECT request_id FROM requests WHERE delivered_on = requested_on

? How old is each donor from Drammen?
? name and age in years of donors in Drammen
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM donors WHERE home_city = 'Drammen'

? When did Erik Strand donate for the last time?
? latest donation time of the donor Erik Strand
SELECT MAX(g.donated_at) FROM donations g JOIN donors d ON g.donor_id = d.donor_id WHERE d.first_name = 'Erik' AND d.last_name = 'Strand'

? Which donations have already expired but are still stored?
? ids of stored donations with an expiry date before today
SELECT donation_id FROM donations WHERE status = 'stored' AND expires_on < CURRENT_DATE

? New donors per year
? How many donors signed up in each year?
SELECT EXTRACT(YEAR FROM first_registered), COUNT(*) FROM donors GROUP BY EXTRACT(YEAR FROM first_registered)

? What percentage of donations is discarded?
? percent of discarded donations
SELECT 100.0 * SUM(CASE WHEN status = 'discarded' THEN 1 ELSE 0 END) / COUNT(*) FROM donations

? What share of the requested units was actually delivered?
? ratio of units delivered to units requested over all requests
SELECT CAST(SUM(units_delivered) AS FLOAT) / NULLIF(SUM(units_requested), 0) FROM requests

? What is the ratio of female to male donors?
? female donors versus male donors, as a ratio
SELECT CAST(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END), 0) FROM donors

? For each lab test name, what proportion came back positive?
? share of positive results per test name
SELECT test_name, CAST(SUM(CASE WHEN result = 'positive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lab_tests GROUP BY test_name

? How many times does a donor give on average?
? average number of donations per donor
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT donor_id), 0) FROM donations

? How many units short was each request?
? request id and units requested minus units delivered
SELECT request_id, units_requested - units_delivered FROM requests

? Percentage of donors that are active, per blood type
? For every blood type give the percentage of active donors.
SELECT blood_type, 100.0 * SUM(CASE WHEN is_active = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM donors GROUP BY blood_type

? How many target units are there per nurse, over all drives?
? total target units divided by the total number of nurses
SELECT CAST(SUM(target_units) AS FLOAT) / NULLIF(SUM(nurse_count), 0) FROM drives

? Who are our active A- donors?
? names of active donors with blood type A-
SELECT first_name, last_name FROM donors WHERE is_active = TRUE AND blood_type = 'A-'

? Which inactive donors weigh less than 55 kg?
? inactive donors under 55 kg
SELECT first_name, last_name FROM donors WHERE is_active = FALSE AND weight_kg < 55

? How many lab tests were inconclusive or positive?
? number of positive or inconclusive lab tests
SELECT COUNT(*) FROM lab_tests WHERE result IN ('positive', 'inconclusive')

? Which requests are still waiting for delivery?
? ids of requests not yet delivered
SELECT request_id FROM requests WHERE delivered_on IS NULL

? Show name, city and bed count of hospitals with between 100 and 400 beds.
? hospitals having 100 to 400 beds: name, city, beds
SELECT hospital_name, city, beds FROM hospitals WHERE beds BETWEEN 100 AND 400

? Find donations of whole blood under 450 ml with hemoglobin above 14.
? ids of whole blood donations with a volume below 450 and a hemoglobin over 14
SELECT donation_id FROM donations WHERE donation_kind = 'whole blood' AND volume_ml < 450 AND hemoglobin > 14

? Which drives were not mobile and had more than 6 nurses?
? site names of drives of another type than mobile with over 6 nurses
SELECT site_name FROM drives WHERE site_type <> 'mobile' AND nurse_count > 6

? Which hospitals have Saint in their name?
? hospitals whose name contains Saint
SELECT hospital_name FROM hospitals WHERE hospital_name LIKE '%Saint%'

? List the different referral sources of donors.
? unique referral values among the donors
SELECT DISTINCT referred_by FROM donors

? Who received the blood that Delia Popescu donated?
? name of the patient who got Delia Popescu's blood
I do not know

? How many donors fainted after giving blood?
? number of donors who felt dizzy
I do not know

? What did the drive at City Hall cost?
? cost of the City Hall drive
I do not know
