-- A consulate that issues passports and visas: applicants, clerks, applications, interviews, fees.

CREATE TABLE applicants (
  applicant_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Amina; Luca; Chen; Fatou; Oleg
  surname TEXT, -- Diallo; Moretti; Wang; Petrov; Nakata
  nationality TEXT, -- Italian; Chinese; Senegalese; Russian; Indian
  gender TEXT, -- female; male; other
  birth_date DATE,
  email TEXT,
  phone TEXT
);

CREATE TABLE consulates (
  consulate_id INTEGER PRIMARY KEY,
  city TEXT, -- Geneva; Dakar; Osaka; Lima; Mumbai
  country TEXT, -- Switzerland; Senegal; Japan; Peru; India
  opened_year INTEGER,
  daily_capacity INTEGER
);

CREATE TABLE clerks (
  clerk_id INTEGER PRIMARY KEY,
  clerk_name TEXT, -- Joan Baker; Felix Ott; Maria Sol; Kenji Abe
  consulate_id INTEGER REFERENCES consulates (consulate_id),
  rank TEXT, -- junior; senior; head
  joined_on DATE,
  monthly_pay NUMERIC
);

CREATE TABLE passports (
  passport_id INTEGER PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicants (applicant_id),
  passport_type TEXT, -- ordinary; diplomatic; service; emergency
  issue_date DATE,
  expiry_date DATE,
  pages INTEGER,
  reported_lost BOOLEAN
);

CREATE TABLE visa_applications (
  application_id INTEGER PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicants (applicant_id),
  clerk_id INTEGER REFERENCES clerks (clerk_id),
  visa_type TEXT, -- tourist; student; work; transit; family
  status TEXT, -- granted; refused; pending; withdrawn
  submitted_at TIMESTAMP,
  decided_at TIMESTAMP,
  fee NUMERIC,
  stay_days INTEGER,
  is_express BOOLEAN
);

CREATE TABLE interviews (
  interview_id INTEGER PRIMARY KEY,
  application_id INTEGER REFERENCES visa_applications (application_id),
  held_on DATE,
  score INTEGER,
  language TEXT -- English; French; Spanish; Mandarin
);

? Which applicants were refused a work visa?
? Give the given name and surname of every applicant whose work visa application was refused.
SELECT DISTINCT a.given_name, a.surname FROM applicants a JOIN visa_applications v ON v.applicant_id = a.applicant_id WHERE v.visa_type = 'work' AND v.status = 'refused'

? Who has never applied for a visa?
? applicants without any visa application
SELECT given_name, surname FROM applicants WHERE applicant_id NOT IN (SELECT applicant_id FROM visa_applications)

? How many visa applications has each clerk dealt with?
? number of visa applications per clerk
SELECT c.clerk_name, COUNT(*) FROM clerks c JOIN visa_applications v ON v.clerk_id = c.clerk_id GROUP BY c.clerk_id, c.clerk_name

? Which clerks in Dakar granted any student visa?
? names of clerks of the consulate in Dakar with at least one granted student visa
SELECT DISTINCT c.clerk_name FROM clerks c JOIN consulates k ON c.consulate_id = k.consulate_id JOIN visa_applications v ON v.clerk_id = c.clerk_id WHERE k.city = 'Dakar' AND v.visa_type = 'student' AND v.status = 'granted'

? How much in visa fees did each consulate take in?
? total application fee by city of the consulate
SELECT k.city, SUM(v.fee) FROM consulates k JOIN clerks c ON c.consulate_id = k.consulate_id JOIN visa_applications v ON v.clerk_id = c.clerk_id GROUP BY k.consulate_id, k.city

? What was the average interview score for family visa applications?
? mean score of interviews held for a family visa
SELECT AVG(i.score) FROM interviews i JOIN visa_applications v ON i.application_id = v.application_id WHERE v.visa_type = 'family'

? Which Chinese applicants hold a diplomatic passport?
? given names and surnames of Chinese people with a diplomatic passport
SELECT DISTINCT a.given_name, a.surname FROM applicants a JOIN passports p ON p.applicant_id = a.applicant_id WHERE a.nationality = 'Chinese' AND p.passport_type = 'diplomatic'

? Count the clerks at each consulate, also consulates without clerks.
? how many clerks work in each consulate city, including those with none
SELECT k.city, COUNT(c.clerk_id) FROM consulates k LEFT JOIN clerks c ON c.consulate_id = k.consulate_id GROUP BY k.consulate_id, k.city

? Which applicants applied for a visa more than 3 times?
? people with more than 3 visa applications
SELECT a.given_name, a.surname FROM applicants a JOIN visa_applications v ON v.applicant_id = a.applicant_id GROUP BY a.applicant_id, a.given_name, a.surname HAVING COUNT(*) > 3

? Show the email of everybody who reported a lost passport.
? email addresses of applicants with a passport reported lost
SELECT DISTINCT a.email FROM applicants a JOIN passports p ON p.applicant_id = a.applicant_id WHERE p.reported_lost = TRUE

? Which visa applications never had an interview?
? application ids without an interview
SELECT application_id FROM visa_applications WHERE application_id NOT IN (SELECT application_id FROM interviews)

? How many visa applications of each type did we get?
? visa applications by type
SELECT visa_type, COUNT(*) FROM visa_applications GROUP BY visa_type

? How many visas were granted per nationality?
? granted visa applications by nationality of the applicant
SELECT a.nationality, COUNT(*) FROM applicants a JOIN visa_applications v ON v.applicant_id = a.applicant_id WHERE v.status = 'granted' GROUP BY a.nationality

? What is the average fee and the longest stay in days for each visa type?
? avg fee and max stay per visa type
SELECT visa_type, AVG(fee), MAX(stay_days) FROM visa_applications GROUP BY visa_type

? How many passports of each type are there?
? passport count per type
SELECT passport_type, COUNT(*) FROM passports GROUP BY passport_type

? Which nationalities have more than 100 applicants?
? nationalities with over 100 applicants
SELECT nationality FROM applicants GROUP BY nationality HAVING COUNT(*) > 100

? What do clerks earn per month on average, by rank?
? average monthly pay of clerks for each rank
SELECT rank, AVG(monthly_pay) FROM clerks GROUP BY rank

? Visa applications by type and status
? For every visa type and status, how many applications are there?
SELECT visa_type, status, COUNT(*) FROM visa_applications GROUP BY visa_type, status

? How many passports were issued each year?
? passports issued per year
SELECT EXTRACT(YEAR FROM issue_date), COUNT(*) FROM passports GROUP BY EXTRACT(YEAR FROM issue_date)

? How many different applicants did each clerk serve?
? number of distinct visa applicants per clerk
SELECT c.clerk_name, COUNT(DISTINCT v.applicant_id) FROM clerks c JOIN visa_applications v ON v.clerk_id = c.clerk_id GROUP BY c.clerk_id, c.clerk_name

? What are the lowest, highest and average interview scores per language?
? min, max and avg score of interviews by language
SELECT language, MIN(score), MAX(score), AVG(score) FROM interviews GROUP BY language

? How many women, men and others have applied?
? number of applicants by gender
SELECT gender, COUNT(*) FROM applicants GROUP BY gender

? How many consulates do we have in each country?
? consulates per country
SELECT country, COUNT(*) FROM consulates GROUP BY country

? Which clerk handled the most visa applications?
? name of the clerk with the highest number of visa applications
SELECT c.clerk_name FROM clerks c JOIN visa_applications v ON v.clerk_id = c.clerk_id GROUP BY c.clerk_id, c.clerk_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is our oldest applicant?
? given name and surname of the oldest applicant
SELECT given_name, surname FROM applicants ORDER BY birth_date LIMIT 1

? Which 5 nationalities send the most applicants?
? top 5 nationalities by number of applicants
SELECT nationality FROM applicants GROUP BY nationality ORDER BY COUNT(*) DESC LIMIT 5

? Which consulate has the largest daily capacity?
? city of the consulate that can serve the most people per day (daily capacity)
SELECT city FROM consulates ORDER BY daily_capacity DESC LIMIT 1

? What is the most common visa type?
? which visa type is applied for most often
SELECT visa_type FROM visa_applications GROUP BY visa_type ORDER BY COUNT(*) DESC LIMIT 1

? List clerks by pay, best paid first.
? names and monthly pay of all clerks sorted by monthly pay descending
SELECT clerk_name, monthly_pay FROM clerks ORDER BY monthly_pay DESC

? Which applicant paid the most in visa fees?
? given name and surname of the applicant with the highest total fee for visas
SELECT a.given_name, a.surname FROM applicants a JOIN visa_applications v ON v.applicant_id = a.applicant_id GROUP BY a.applicant_id, a.given_name, a.surname ORDER BY SUM(v.fee) DESC LIMIT 1

? Which passport expires next after 2025-01-01?
? id of the passport with the earliest expiry date after 2025-01-01
SELECT passport_id FROM passports WHERE expiry_date > '2025-01-01' ORDER BY expiry_date LIMIT 1

? Show all applicants sorted by surname, then by given name.
? list given name and surname of applicants in order of surname and given name
SELECT given_name, surname FROM applicants ORDER BY surname, given_name

? How many visa applications were submitted in 2024?
? visa applications submitted 2024
SELECT COUNT(*) FROM visa_applications WHERE EXTRACT(YEAR FROM submitted_at) = 2024

? How many visa applications came in each month?
? monthly count of submitted visa applications
SELECT DATE_TRUNC('month', submitted_at), COUNT(*) FROM visa_applications GROUP BY DATE_TRUNC('month', submitted_at)

? How many hours does it take on average to decide a visa application?
? average hours between submission and decision of visa applications
SELECT AVG(EXTRACT(EPOCH FROM decided_at - submitted_at) / 3600) FROM visa_applications

? Which passports were issued in the last 90 days?
? passport ids issued during the last 90 days
SELECT passport_id FROM passports WHERE issue_date >= CURRENT_DATE - INTERVAL '90 days'

? For how many days is each passport valid, from issue to expiry?
? passport id and days between issue date and expiry date
SELECT passport_id, expiry_date - issue_date FROM passports

? Which passports have expired?
? ids of passports whose expiry date lies before today
SELECT passport_id FROM passports WHERE expiry_date < CURRENT_DATE

? How many interviews were held in October 2023?
? interview count October 2023
SELECT COUNT(*) FROM interviews WHERE EXTRACT(YEAR FROM held_on) = 2023 AND EXTRACT(MONTH FROM held_on) = 10

? Which applicants were born after 2000-12-31?
? applicants born later than December 31, 2000
SELECT given_name, surname FROM applicants WHERE birth_date > '2000-12-31'

? Interviews per week
? How many interviews were held each week?
SELECT DATE_TRUNC('week', held_on), COUNT(*) FROM interviews GROUP BY DATE_TRUNC('week', held_on)

? What is the average age of applicants for each nationality?
? average age in years by nationality
SELECT nationality, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM applicants GROUP BY nationality

? What percentage of visa applications is refused?
? refused visa applications in percent
SELECT 100.0 * SUM(CASE WHEN status = 'refused' THEN 1 ELSE 0 END) / COUNT(*) FROM visa_applications

? What is the ratio of granted to refused visa applications?
? ratio of granted applications to refused ones
SELECT CAST(SUM(CASE WHEN status = 'granted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'refused' THEN 1 ELSE 0 END), 0) FROM visa_applications

? For each visa type, what share was granted?
? share of granted applications by visa type
SELECT visa_type, CAST(SUM(CASE WHEN status = 'granted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visa_applications GROUP BY visa_type

? Which share of applications is express?
? share of express visa applications
SELECT CAST(SUM(CASE WHEN is_express = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visa_applications

? What percentage of each nationality's visa applications was granted?
? percent of visas granted by nationality
SELECT a.nationality, 100.0 * SUM(CASE WHEN v.status = 'granted' THEN 1 ELSE 0 END) / COUNT(*) FROM applicants a JOIN visa_applications v ON v.applicant_id = a.applicant_id GROUP BY a.nationality

? How many visa applications does a clerk handle on average?
? average visa applications per clerk
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT clerk_id), 0) FROM visa_applications

? What fee is paid per day of stay over all work visa applications?
? total fee divided by total stay days for work visas
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(stay_days), 0) FROM visa_applications WHERE visa_type = 'work'

? What proportion of passports has been reported lost, by passport type?
? proportion of lost passports per type
SELECT passport_type, CAST(SUM(CASE WHEN reported_lost = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM passports GROUP BY passport_type

? Which visa applications are still pending and express?
? ids of pending express applications
SELECT application_id FROM visa_applications WHERE status = 'pending' AND is_express = TRUE

? Which applicants have no phone number on file?
? applicants whose phone is missing
SELECT given_name, surname FROM applicants WHERE phone IS NULL

? List the name, rank and pay of senior and head clerks.
? clerk name, rank, monthly pay where rank is senior or head
SELECT clerk_name, rank, monthly_pay FROM clerks WHERE rank IN ('senior', 'head')

? Show applicants with an email containing gmail.
? applicants whose email has gmail in it
SELECT given_name, surname FROM applicants WHERE email LIKE '%gmail%'

? How many female applicants are Italian or Indian?
? count of female Italian and Indian applicants
SELECT COUNT(*) FROM applicants WHERE gender = 'female' AND nationality IN ('Italian', 'Indian')

? Which applications ask for a stay of 30 to 90 days?
? ids of visa applications with stay between 30 and 90 days
SELECT application_id FROM visa_applications WHERE stay_days BETWEEN 30 AND 90

? Which applications are for something other than a tourist visa and cost more than 200?
? visa applications costing over 200 that are not for a tourist visa
SELECT application_id FROM visa_applications WHERE visa_type <> 'tourist' AND fee > 200

? Which consulates opened after 1995?
? cities of consulates opened later than 1995
SELECT city FROM consulates WHERE opened_year > 1995

? Which visa applications have not been decided yet?
? undecided visa applications
SELECT application_id FROM visa_applications WHERE decided_at IS NULL

? Which hotel is each applicant going to stay at?
? hotel bookings of the applicants
I do not know

? Which border crossing did each visa holder use?
I do not know

? How many children travel with each applicant?
? what religion are our applicants
I do not know
