-- Appointments at the citizens offices of a city: branches, clerks, services, citizens, bookings and walk-in tickets.

CREATE TABLE branches (
  branch_id INTEGER PRIMARY KEY,
  branch_name TEXT, -- Town Hall; Eastside; Riverside; Linden Square; Station
  addr TEXT, -- 1 Market Square; 14 East Street; 3 Quay Road; 8 Linden Square
  counters INTEGER,
  opened_year INTEGER,
  step_free BOOLEAN
);

CREATE TABLE clerks (
  clerk_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Hanna Vogt; Deniz Arslan; Carla Neri; Tim Bauer; Olga Sidorova
  branch_id INTEGER REFERENCES branches (branch_id),
  started_on DATE,
  weekly_hours INTEGER,
  languages INTEGER
);

CREATE TABLE services (
  service_id INTEGER PRIMARY KEY,
  service_name TEXT, -- identity card; change of address; marriage certificate; parking permit; dog registration
  category TEXT, -- documents; registration; family; traffic
  fee NUMERIC,
  planned_minutes INTEGER,
  online_available BOOLEAN
);

CREATE TABLE citizens (
  citizen_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Felix; Amina; Jakob; Wanda; Luis
  last_name TEXT, -- Schuster; Diallo; Ek; Mazur; Ortega
  dob DATE,
  postcode TEXT, -- 10115; 10247; 10961; 12043
  email TEXT
);

CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  citizen_id INTEGER REFERENCES citizens (citizen_id),
  service_id INTEGER REFERENCES services (service_id),
  branch_id INTEGER REFERENCES branches (branch_id),
  booked_by_clerk_id INTEGER REFERENCES clerks (clerk_id),
  served_by_clerk_id INTEGER REFERENCES clerks (clerk_id),
  booked_on DATE,
  slot_date DATE,
  called_at TIMESTAMP,
  finished_at TIMESTAMP,
  channel TEXT, -- website; hotline; counter; app
  status TEXT, -- kept; missed; cancelled; upcoming
  fee_paid NUMERIC
);

CREATE TABLE feedback (
  feedback_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES bookings (booking_id),
  stars INTEGER,
  remark TEXT,
  given_on DATE
);

CREATE TABLE opening_days (
  day_id INTEGER PRIMARY KEY,
  branch_id INTEGER REFERENCES branches (branch_id),
  day DATE,
  slots_offered INTEGER,
  slots_booked INTEGER,
  walk_ins INTEGER,
  clerks_sick INTEGER
);

? Which clerks work at the Riverside branch?
? clerks of the branch Riverside
SELECT c.full_name FROM clerks c JOIN branches b ON c.branch_id = b.branch_id WHERE b.branch_name = 'Riverside'

? Who served citizens for a parking permit? Each clerk once.
? distinct clerks who served bookings of the service parking permit
SELECT DISTINCT c.full_name FROM bookings k JOIN clerks c ON k.served_by_clerk_id = c.clerk_id JOIN services s ON k.service_id = s.service_id WHERE s.service_name = 'parking permit'

? How many appointments did each clerk book for citizens?
? number of bookings made per booking clerk
SELECT c.full_name, COUNT(*) FROM bookings k JOIN clerks c ON k.booked_by_clerk_id = c.clerk_id GROUP BY c.clerk_id, c.full_name

? Which citizens missed an appointment at Eastside? First and last names, no repeats.
? distinct citizens with a missed booking at the branch Eastside
SELECT DISTINCT z.first_name, z.last_name FROM bookings k JOIN citizens z ON k.citizen_id = z.citizen_id JOIN branches b ON k.branch_id = b.branch_id WHERE k.status = 'missed' AND b.branch_name = 'Eastside'

? How much in fees was paid for each service?
? fees paid by service name
SELECT s.service_name, SUM(k.fee_paid) FROM bookings k JOIN services s ON k.service_id = s.service_id GROUP BY s.service_id, s.service_name

? Which services has nobody ever booked?
? services without a booking
SELECT service_name FROM services WHERE service_id NOT IN (SELECT service_id FROM bookings)

? Which citizens have never booked an appointment?
? first and last names of citizens without bookings
SELECT first_name, last_name FROM citizens WHERE citizen_id NOT IN (SELECT citizen_id FROM bookings)

? List all branches with the number of clerks, including those with none.
? clerks for every branch, also branches without clerks
SELECT b.branch_name, COUNT(c.clerk_id) FROM branches b LEFT JOIN clerks c ON c.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? How many stars does each service get on average?
? average feedback stars by service
SELECT s.service_name, AVG(f.stars) FROM feedback f JOIN bookings k ON f.booking_id = k.booking_id JOIN services s ON k.service_id = s.service_id GROUP BY s.service_id, s.service_name

? Which branches have received feedback with 1 star? Name each branch once.
? distinct branches with 1 star feedback
SELECT DISTINCT b.branch_name FROM feedback f JOIN bookings k ON f.booking_id = k.booking_id JOIN branches b ON k.branch_id = b.branch_id WHERE f.stars = 1

? How many walk-ins did each branch have?
? walk-ins per branch name
SELECT b.branch_name, SUM(o.walk_ins) FROM opening_days o JOIN branches b ON o.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Show the name of each clerk together with the address of their branch.
? clerks and branch addresses
SELECT c.full_name, b.addr FROM clerks c JOIN branches b ON c.branch_id = b.branch_id

? How many kept appointments were for services in the family category?
? bookings kept in the category family
SELECT COUNT(*) FROM bookings k JOIN services s ON k.service_id = s.service_id WHERE k.status = 'kept' AND s.category = 'family'

? Which citizens have booked more than 4 appointments?
? first and last names of citizens with over 4 bookings
SELECT z.first_name, z.last_name FROM bookings k JOIN citizens z ON k.citizen_id = z.citizen_id GROUP BY z.citizen_id, z.first_name, z.last_name HAVING COUNT(*) > 4

? Which clerks have both booked and served appointments? Ids please.
? clerk ids that booked as well as served
SELECT booked_by_clerk_id FROM bookings INTERSECT SELECT served_by_clerk_id FROM bookings

? Which service is booked most often?
? most booked service
SELECT s.service_name FROM bookings k JOIN services s ON k.service_id = s.service_id GROUP BY s.service_id, s.service_name ORDER BY COUNT(*) DESC LIMIT 1

? How many citizens from postcode 10247 came for an identity card?
? distinct citizens, postcode 10247, identity card bookings
SELECT COUNT(DISTINCT z.citizen_id) FROM bookings k JOIN citizens z ON k.citizen_id = z.citizen_id JOIN services s ON k.service_id = s.service_id WHERE z.postcode = '10247' AND s.service_name = 'identity card'

? How many appointments were booked in the last 7 days?
? bookings made in the past 7 days
SELECT COUNT(*) FROM bookings WHERE booked_on >= CURRENT_DATE - INTERVAL '7 days'

? How many days do citizens wait on average from booking to the slot?
? average days between booked and slot date
SELECT AVG(slot_date - booked_on) FROM bookings

? What is the longest wait in days from booking to slot for each branch?
? max days from booked to slot by branch name
SELECT b.branch_name, MAX(k.slot_date - k.booked_on) FROM bookings k JOIN branches b ON k.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? How many minutes does serving a citizen take on average, per service?
? average minutes from called to finished by service
SELECT s.service_name, AVG(EXTRACT(EPOCH FROM k.finished_at - k.called_at) / 60) FROM bookings k JOIN services s ON k.service_id = s.service_id GROUP BY s.service_id, s.service_name

? How many appointments took longer than 45 minutes?
? bookings with over 45 minutes between called and finished
SELECT COUNT(*) FROM bookings WHERE EXTRACT(EPOCH FROM finished_at - called_at) / 60 > 45

? How many slots lay in May 2023?
? bookings with a slot in May 2023
SELECT COUNT(*) FROM bookings WHERE EXTRACT(YEAR FROM slot_date) = 2023 AND EXTRACT(MONTH FROM slot_date) = 5

? How many walk-ins were there per month this year?
? monthly walk-ins, this year
SELECT DATE_TRUNC('month', day), SUM(walk_ins) FROM opening_days WHERE EXTRACT(YEAR FROM day) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', day)

? How many walk-ins come on an average day for each weekday?
? average walk-ins by day of the week
SELECT EXTRACT(DOW FROM day), AVG(walk_ins) FROM opening_days GROUP BY EXTRACT(DOW FROM day)

? Which bookings were called but are not finished? Give the ids.
? booking ids called up and still without a finish
SELECT booking_id FROM bookings WHERE called_at IS NOT NULL AND finished_at IS NULL

? How many slots were offered between 2024-01-01 and 2024-03-31?
? slots offered from January 1, 2024 to March 31, 2024
SELECT SUM(slots_offered) FROM opening_days WHERE day BETWEEN '2024-01-01' AND '2024-03-31'

? When did each clerk last serve someone? Show the latest slot date.
? last slot date served per clerk
SELECT c.full_name, MAX(k.slot_date) FROM bookings k JOIN clerks c ON k.served_by_clerk_id = c.clerk_id GROUP BY c.clerk_id, c.full_name

? Which clerks started before June 1, 2015?
? clerks in office since before 2015-06-01
SELECT full_name FROM clerks WHERE started_on < '2015-06-01'

? How old are the citizens on average?
? mean age of the citizens in years
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM citizens

? How many appointments were booked each year?
? bookings per year of booking
SELECT EXTRACT(YEAR FROM booked_on), COUNT(*) FROM bookings GROUP BY EXTRACT(YEAR FROM booked_on)

? How much feedback was given this month?
? feedback count for this month
SELECT COUNT(*) FROM feedback WHERE DATE_TRUNC('month', given_on) = DATE_TRUNC('month', CURRENT_DATE)

? Which branches were opened after 2000?
? branches newer than 2000
SELECT branch_name FROM branches WHERE opened_year > 2000

? What percentage of the offered slots was booked?
? slots booked as a percentage of slots offered
SELECT 100.0 * SUM(slots_booked) / NULLIF(SUM(slots_offered), 0) FROM opening_days

? What percentage of the offered slots was booked at each branch?
? booked as percent of offered slots by branch
SELECT b.branch_name, 100.0 * SUM(o.slots_booked) / NULLIF(SUM(o.slots_offered), 0) FROM opening_days o JOIN branches b ON o.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? What share of bookings was missed, by channel?
? share of missed bookings per channel
SELECT channel, CAST(SUM(CASE WHEN status = 'missed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings GROUP BY channel

? What is the ratio of kept to cancelled appointments for each service?
? kept to cancelled ratio by service name
SELECT s.service_name, CAST(SUM(CASE WHEN k.status = 'kept' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN k.status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM bookings k JOIN services s ON k.service_id = s.service_id GROUP BY s.service_id, s.service_name

? What is the ratio of bookings on the website to bookings through the hotline?
? website to hotline ratio of bookings
SELECT CAST(SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'hotline' THEN 1 ELSE 0 END), 0) FROM bookings

? What percentage of the services can be had online, per category?
? percent available online by service category
SELECT category, 100.0 * SUM(CASE WHEN online_available = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM services GROUP BY category

? What does each service cost per planned minute?
? fee divided by planned minutes for each service
SELECT service_name, CAST(fee AS FLOAT) / NULLIF(planned_minutes, 0) FROM services

? How many bookings does a citizen make on average?
? average number of bookings per citizen
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT citizen_id), 0) FROM bookings

? How many slots remained free on each day at the Station branch?
? slots offered minus booked by day, branch Station
SELECT o.day, o.slots_offered - o.slots_booked FROM opening_days o JOIN branches b ON o.branch_id = b.branch_id WHERE b.branch_name = 'Station'

? What percentage of citizens gave an email?
? percent of citizens with an email
SELECT 100.0 * SUM(CASE WHEN email IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM citizens

? What is the ratio of walk-ins to booked slots for each branch?
? walk-ins per booked slot by branch
SELECT b.branch_name, CAST(SUM(o.walk_ins) AS FLOAT) / NULLIF(SUM(o.slots_booked), 0) FROM opening_days o JOIN branches b ON o.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? What percentage of the feedback has 5 stars?
? percent of 5 star feedback
SELECT 100.0 * SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM feedback

? How many more appointments were kept than missed in 2023?
? kept minus missed, slots of 2023
SELECT SUM(CASE WHEN status = 'kept' THEN 1 ELSE 0 END) - SUM(CASE WHEN status = 'missed' THEN 1 ELSE 0 END) FROM bookings WHERE EXTRACT(YEAR FROM slot_date) = 2023

? How much in fees is paid per booking at each branch?
? total fees paid divided by number of bookings by branch
SELECT b.branch_name, CAST(SUM(k.fee_paid) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings k JOIN branches b ON k.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? How many walk-ins are there per hundred slots offered on each day id?
? walk-ins per 100 slots offered by day id
SELECT day_id, 100.0 * walk_ins / NULLIF(slots_offered, 0) FROM opening_days

? How many appointments are there for each status?
? bookings by status
SELECT status, COUNT(*) FROM bookings GROUP BY status

? Which postcodes have more than 300 citizens?
? postcodes with over 300 citizens
SELECT postcode FROM citizens GROUP BY postcode HAVING COUNT(*) > 300

? How many minutes are planned on average for the services of each category?
? average planned minutes per category
SELECT category, AVG(planned_minutes) FROM services GROUP BY category

? How much money came in by each channel?
? fees paid by booking channel
SELECT channel, SUM(fee_paid) FROM bookings GROUP BY channel

? How many walk-ins were there on each day?
? walk-ins by day
SELECT day, SUM(walk_ins) FROM opening_days GROUP BY day

? Which service is the dearest?
? most expensive service
SELECT service_name FROM services ORDER BY fee DESC LIMIT 1

? Which branch is the oldest?
? branch opened earliest
SELECT branch_name FROM branches ORDER BY opened_year LIMIT 1

? Who are the 3 longest serving clerks?
? 3 clerks who started first
SELECT full_name FROM clerks ORDER BY started_on LIMIT 3

? On which day did the most clerks call in sick?
? day with the highest number of sick clerks
SELECT day FROM opening_days ORDER BY clerks_sick DESC LIMIT 1

? Sort the services by planned minutes, shortest first.
? service names, quickest first
SELECT service_name FROM services ORDER BY planned_minutes

? Which branches are not step-free?
? branches without step free access
SELECT branch_name FROM branches WHERE step_free = FALSE

? Which services are free of charge?
? services with a fee of 0
SELECT service_name FROM services WHERE fee = 0

? How many bookings came through the app or the website?
? number of app and website bookings
SELECT COUNT(*) FROM bookings WHERE channel = 'app' OR channel = 'website'

? Which services are planned with more minutes than the average service?
? services planned longer than the average
SELECT service_name FROM services WHERE planned_minutes > (SELECT AVG(planned_minutes) FROM services)

? How long did people queue outside before the doors opened?
? queue length per branch
I do not know

? Which clerk earns the most?
? salaries of the clerks
I do not know

? How many dogs does each citizen own?
I do not know
