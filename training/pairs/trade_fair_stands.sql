-- Trade fairs: the fairs and halls, the exhibitors and their stands, extra services ordered, visitor scans and the hostesses hired.

CREATE TABLE fairs (
  fair_id INTEGER PRIMARY KEY,
  title TEXT, -- AgroWorld; PackTech; Home & Light; BoatShow; Print Days
  sector TEXT, -- agriculture; packaging; lighting; boats; printing
  opens_on DATE,
  closes_on DATE,
  edition_year INTEGER,
  visitors_expected INTEGER,
  visitors_counted INTEGER
);

CREATE TABLE halls (
  hall_id INTEGER PRIMARY KEY,
  hall_name TEXT, -- Hall A; Hall B; North Hall; Crystal Hall; Foyer
  area_sqm NUMERIC,
  has_water BOOLEAN,
  ceiling_m NUMERIC
);

CREATE TABLE exhibitors (
  exhibitor_id INTEGER PRIMARY KEY,
  company TEXT, -- Nordic Pumps; Lumina; Greenfield Tools; Papyrus Ltd; Marina Works
  country TEXT, -- Norway; Austria; Portugal; Turkey; Ireland
  employees INTEGER,
  website TEXT,
  first_year INTEGER
);

CREATE TABLE stands (
  stand_id INTEGER PRIMARY KEY,
  stand_code TEXT, -- A12; B07; C33; D01; F20
  fair_id INTEGER REFERENCES fairs (fair_id),
  hall_id INTEGER REFERENCES halls (hall_id),
  exhibitor_id INTEGER REFERENCES exhibitors (exhibitor_id),
  stand_type TEXT, -- corner; row; island; open air
  size_sqm NUMERIC,
  rent NUMERIC,
  deposit NUMERIC,
  reserved_on DATE,
  confirmed_on DATE,
  cancelled_on DATE
);

CREATE TABLE stand_services (
  service_id INTEGER PRIMARY KEY,
  stand_id INTEGER REFERENCES stands (stand_id),
  service TEXT, -- electricity; carpet; furniture; internet; cleaning
  qty INTEGER,
  amount NUMERIC,
  ordered_on DATE
);

CREATE TABLE hosts (
  host_id INTEGER PRIMARY KEY,
  name TEXT, -- Elif Demir; Jana Holub; Pablo Ortiz; Sean Riley; Ingrid Moe
  languages INTEGER,
  dob DATE,
  day_fee NUMERIC
);

CREATE TABLE host_bookings (
  stand_id INTEGER REFERENCES stands (stand_id),
  host_id INTEGER REFERENCES hosts (host_id),
  from_time TIMESTAMP,
  to_time TIMESTAMP,
  badges_scanned INTEGER,
  useful_leads INTEGER
);

? Which companies had a stand at the PackTech fair?
? exhibitors at PackTech, each company once
SELECT DISTINCT e.company FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id JOIN fairs f ON s.fair_id = f.fair_id WHERE f.title = 'PackTech'

? Return the code of each stand along with the name of its hall.
? stand codes with their halls
SELECT s.stand_code, h.hall_name FROM stands s JOIN halls h ON s.hall_id = h.hall_id

? Which hosts worked at a stand of Lumina?
? hosts booked by the company Lumina
SELECT DISTINCT h.name FROM hosts h JOIN host_bookings b ON b.host_id = h.host_id JOIN stands s ON b.stand_id = s.stand_id JOIN exhibitors e ON s.exhibitor_id = e.exhibitor_id WHERE e.company = 'Lumina'

? How much rent does each exhibitor pay in total? Show the company and the sum.
? stand rent by company
SELECT e.company, SUM(s.rent) FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id GROUP BY e.exhibitor_id, e.company

? How much did stands in the North Hall spend on electricity?
? electricity amount for the North Hall
SELECT SUM(v.amount) FROM stand_services v JOIN stands s ON v.stand_id = s.stand_id JOIN halls h ON s.hall_id = h.hall_id WHERE h.hall_name = 'North Hall' AND v.service = 'electricity'

? Which exhibitors have never taken a stand?
? companies without a stand
SELECT company FROM exhibitors WHERE exhibitor_id NOT IN (SELECT exhibitor_id FROM stands)

? Which hosts have never been booked?
? hosts with no bookings
SELECT name FROM hosts WHERE host_id NOT IN (SELECT host_id FROM host_bookings)

? Which stands ordered no services? Give the stand code.
? stand codes without any extra service
SELECT stand_code FROM stands WHERE stand_id NOT IN (SELECT stand_id FROM stand_services)

? Show each fair's title and its number of stands, including fairs with none so far.
? stands per fair, also zero
SELECT f.title, COUNT(s.stand_id) FROM fairs f LEFT JOIN stands s ON s.fair_id = f.fair_id GROUP BY f.fair_id, f.title

? Which Norwegian exhibitors, that is from Norway, had an island stand?
? companies from Norway with an island stand
SELECT DISTINCT e.company FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id WHERE e.country = 'Norway' AND s.stand_type = 'island'

? How many square metres were rented out at each fair? Give the fair title.
? rented area by fair title
SELECT f.title, SUM(s.size_sqm) FROM fairs f JOIN stands s ON s.fair_id = f.fair_id GROUP BY f.fair_id, f.title

? Which companies exhibited at AgroWorld but not at BoatShow?
? at AgroWorld yes, at BoatShow no: companies
SELECT e.company FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id JOIN fairs f ON s.fair_id = f.fair_id WHERE f.title = 'AgroWorld' EXCEPT SELECT e.company FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id JOIN fairs f ON s.fair_id = f.fair_id WHERE f.title = 'BoatShow'

? How many useful leads did each host collect? Return the host's name and the leads.
? leads per host
SELECT h.name, SUM(b.useful_leads) FROM hosts h JOIN host_bookings b ON b.host_id = h.host_id GROUP BY h.host_id, h.name

? Which company scanned the most badges over all its stands?
? exhibitor with the most badges scanned
SELECT e.company FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id JOIN host_bookings b ON b.stand_id = s.stand_id GROUP BY e.exhibitor_id, e.company ORDER BY SUM(b.badges_scanned) DESC LIMIT 1

? Give the company, the fair title and the rent for every stand in the Crystal Hall.
SELECT e.company, f.title, s.rent FROM stands s JOIN exhibitors e ON s.exhibitor_id = e.exhibitor_id JOIN fairs f ON s.fair_id = f.fair_id JOIN halls h ON s.hall_id = h.hall_id WHERE h.hall_name = 'Crystal Hall'

? In which halls did exhibitors order furniture?
? halls with furniture orders, no repeats
SELECT DISTINCT h.hall_name FROM halls h JOIN stands s ON s.hall_id = h.hall_id JOIN stand_services v ON v.stand_id = s.stand_id WHERE v.service = 'furniture'

? How many different exhibitors came to the fairs of the boats sector?
? distinct exhibitors in the boats sector
SELECT COUNT(DISTINCT s.exhibitor_id) FROM stands s JOIN fairs f ON s.fair_id = f.fair_id WHERE f.sector = 'boats'

? How many stands were reserved in the last 90 days?
? reservations, last 90 days
SELECT COUNT(*) FROM stands WHERE reserved_on >= CURRENT_DATE - INTERVAL '90 days'

? How many days does each fair run from opening to closing? Show the title.
? fair title and days between opening and closing
SELECT title, closes_on - opens_on FROM fairs

? How long does it take on average to confirm a reserved stand?
? average days from reservation to confirmation
SELECT AVG(confirmed_on - reserved_on) FROM stands

? What is the average number of days between reserving and confirming for each stand type?
? days from reserved to confirmed by stand type
SELECT stand_type, AVG(confirmed_on - reserved_on) FROM stands GROUP BY stand_type

? Which stands took more than 30 days to be confirmed after reservation? Give the codes.
? stand codes confirmed over 30 days after being reserved
SELECT stand_code FROM stands WHERE confirmed_on - reserved_on > 30

? Which reserved stands have not been confirmed yet?
? stand codes awaiting confirmation
SELECT stand_code FROM stands WHERE confirmed_on IS NULL

? How many stands were cancelled in each month of 2025?
? cancellations by month in 2025
SELECT DATE_TRUNC('month', cancelled_on), COUNT(*) FROM stands WHERE EXTRACT(YEAR FROM cancelled_on) = 2025 GROUP BY DATE_TRUNC('month', cancelled_on)

? What is the total amount of services ordered per week?
? weekly service orders by amount
SELECT DATE_TRUNC('week', ordered_on), SUM(amount) FROM stand_services GROUP BY DATE_TRUNC('week', ordered_on)

? Which fairs open between 2026-03-01 and 2026-05-31?
? fairs opening from March 1, 2026 to May 31, 2026
SELECT title FROM fairs WHERE opens_on BETWEEN '2026-03-01' AND '2026-05-31'

? Which fairs closed before 10 October 2022?
? fairs that ended earlier than 2022-10-10
SELECT title FROM fairs WHERE closes_on < '2022-10-10'

? Which companies have been exhibiting since before 2000?
? exhibitors with a first year before 2000
SELECT company FROM exhibitors WHERE first_year < 2000

? How many hours did each host work in all? Give the name.
? hours booked per host name
SELECT h.name, SUM(EXTRACT(EPOCH FROM b.to_time - b.from_time) / 3600) FROM hosts h JOIN host_bookings b ON b.host_id = h.host_id GROUP BY h.host_id, h.name

? How many visitors did the fairs have per edition year?
? visitors counted by year of the edition
SELECT edition_year, SUM(visitors_counted) FROM fairs GROUP BY edition_year

? When did each company reserve its first stand?
? earliest reservation date by company
SELECT e.company, MIN(s.reserved_on) FROM exhibitors e JOIN stands s ON s.exhibitor_id = e.exhibitor_id GROUP BY e.exhibitor_id, e.company

? How many host bookings begin on each day of the week?
? host bookings by weekday
SELECT EXTRACT(DOW FROM from_time), COUNT(*) FROM host_bookings GROUP BY EXTRACT(DOW FROM from_time)

? Which hosts are younger than 25?
? hosts under 25 years of age
SELECT name FROM hosts WHERE EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) < 25

? What percentage of the badges scanned turned into useful leads?
? useful leads as a percentage of badges scanned
SELECT 100.0 * SUM(useful_leads) / NULLIF(SUM(badges_scanned), 0) FROM host_bookings

? What is the ratio of useful leads to scanned badges for each host? Give the host's name.
? lead to scan ratio per host
SELECT h.name, CAST(SUM(b.useful_leads) AS FLOAT) / NULLIF(SUM(b.badges_scanned), 0) FROM hosts h JOIN host_bookings b ON b.host_id = h.host_id GROUP BY h.host_id, h.name

? What is the ratio of corner stands to row stands at each fair? Show the fair title.
? corner / row stands by fair
SELECT f.title, CAST(SUM(CASE WHEN s.stand_type = 'corner' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.stand_type = 'row' THEN 1 ELSE 0 END), 0) FROM stands s JOIN fairs f ON s.fair_id = f.fair_id GROUP BY f.fair_id, f.title

? What does each stand cost per square metre? Give the stand code.
? rent divided by size for every stand code
SELECT stand_code, CAST(rent AS FLOAT) / NULLIF(size_sqm, 0) FROM stands

? What is the rent per square metre in each hall, taking total rent over total stand size?
? rent over size by hall name
SELECT h.hall_name, CAST(SUM(s.rent) AS FLOAT) / NULLIF(SUM(s.size_sqm), 0) FROM stands s JOIN halls h ON s.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? How far was the number of visitors from what was expected at each fair?
? title, visitors counted minus visitors expected
SELECT title, visitors_counted - visitors_expected FROM fairs

? What percentage of the expected visitors actually came, per sector?
? visitors counted in percent of expected by sector
SELECT sector, 100.0 * SUM(visitors_counted) / NULLIF(SUM(visitors_expected), 0) FROM fairs GROUP BY sector

? What share of the stands was cancelled, that is, has a cancellation date?
? share of cancelled stands
SELECT CAST(SUM(CASE WHEN NOT cancelled_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stands

? What percentage of the exhibitors in each country has more than 250 employees?
? percent of exhibitors over 250 employees by country
SELECT country, 100.0 * SUM(CASE WHEN employees > 250 THEN 1 ELSE 0 END) / COUNT(*) FROM exhibitors GROUP BY country

? How many stands does an exhibitor take on average?
? average stands per exhibitor
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT exhibitor_id), 0) FROM stands

? How many services are ordered per stand on average?
? average number of service orders per stand
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT stand_id), 0) FROM stand_services

? What share of the halls has water?
? proportion of halls with water
SELECT CAST(SUM(CASE WHEN has_water = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM halls

? What share of the service orders in each hall is for internet?
? internet share of service orders by hall name
SELECT h.hall_name, CAST(SUM(CASE WHEN v.service = 'internet' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stand_services v JOIN stands s ON v.stand_id = s.stand_id JOIN halls h ON s.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? How much rent is still due on each stand once the deposit is taken off?
? stand code and rent less deposit
SELECT stand_code, rent - deposit FROM stands

? What is the deposit as a ratio of the rent for every type of stand?
? total deposit over total rent by stand type
SELECT stand_type, CAST(SUM(deposit) AS FLOAT) / NULLIF(SUM(rent), 0) FROM stands GROUP BY stand_type

? How much money was spent on each service?
? amount by service
SELECT service, SUM(amount) FROM stand_services GROUP BY service

? From which countries do we have at least 10 exhibitors?
? countries with 10 or more exhibitors
SELECT country FROM exhibitors GROUP BY country HAVING COUNT(*) >= 10

? Which types of stand are larger than 40 square metres on average?
? stand types with a mean size above 40
SELECT stand_type FROM stands GROUP BY stand_type HAVING AVG(size_sqm) > 40

? How many people do the exhibitors of each country employ?
? employees by country of the exhibitor
SELECT country, SUM(employees) FROM exhibitors GROUP BY country

? How many fairs were there per sector and year, and how many visitors were counted?
? sector, edition year, fairs and visitors
SELECT sector, edition_year, COUNT(*), SUM(visitors_counted) FROM fairs GROUP BY sector, edition_year

? Which sectors attracted more than 50000 visitors in all?
? sectors with over 50000 visitors counted
SELECT sector FROM fairs GROUP BY sector HAVING SUM(visitors_counted) > 50000

? Which hall has the highest ceiling?
? hall with the tallest ceiling
SELECT hall_name FROM halls ORDER BY ceiling_m DESC LIMIT 1

? Who is the most affordable host?
? host with the lowest day fee
SELECT name FROM hosts ORDER BY day_fee LIMIT 1

? Which 4 fairs were the best attended?
? top 4 fairs by visitors counted
SELECT title FROM fairs ORDER BY visitors_counted DESC LIMIT 4

? What is the code of the smallest stand?
? smallest stand
SELECT stand_code FROM stands ORDER BY size_sqm LIMIT 1

? List the exhibitors from the most loyal, by their first year, to the newest.
? companies sorted by first year, earliest first
SELECT company FROM exhibitors ORDER BY first_year

? Which halls have no water supply?
? halls without water
SELECT hall_name FROM halls WHERE has_water = FALSE

? Which exhibitors don't have a website?
? companies with the website missing
SELECT company FROM exhibitors WHERE website IS NULL

? Which fairs had fewer visitors than expected?
? fairs where the count fell short of expectations
SELECT title FROM fairs WHERE visitors_counted < visitors_expected

? Which companies from Austria or Turkey have fewer than 50 employees?
? Austria and Turkey exhibitors with under 50 employees
SELECT company FROM exhibitors WHERE (country = 'Austria' OR country = 'Turkey') AND employees < 50

? How much does an entry ticket for visitors cost?
I do not know

? Which products did Nordic Pumps show?
I do not know

? How many contracts were signed at the fair?
I do not know
