-- A photo studio: photographers and assistants, clients, booked shoots, the prints ordered and the equipment used.

CREATE TABLE staff_member (
  staff_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Greta Holm; Ravi Menon; Chloe Barker; Dmitri Orlov; Paula Reyes
  role TEXT, -- photographer; assistant; retoucher; make-up artist
  contract_start DATE,
  contract_end DATE,
  day_rate NUMERIC
);

CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT, -- Fern & Co; Hotel Aurora; Maya Stone; Lindell Foods; Peter Grau
  client_kind TEXT, -- private; company; agency; club
  city TEXT, -- Graz; Turin; Lyon; Basel; Malmo
  first_contact DATE,
  discount_pct NUMERIC
);

CREATE TABLE shoot (
  shoot_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (client_id),
  photographer_id INTEGER REFERENCES staff_member (staff_id),
  assistant_id INTEGER REFERENCES staff_member (staff_id),
  shoot_kind TEXT, -- portrait; product; family; passport; newborn; fashion
  location TEXT, -- studio; outdoors; client site; rented loft
  booked_on DATE,
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  delivered_on DATE,
  photos_taken INTEGER,
  photos_kept INTEGER,
  fee NUMERIC,
  status TEXT -- planned; shot; delivered; cancelled
);

CREATE TABLE print_order (
  order_id INTEGER PRIMARY KEY,
  shoot_id INTEGER REFERENCES shoot (shoot_id),
  paper TEXT, -- matte; glossy; canvas; silk finish
  print_size TEXT, -- small; medium; large; poster
  qty INTEGER,
  total_price NUMERIC,
  ordered_on DATE,
  shipped_on DATE
);

CREATE TABLE equipment (
  equipment_id INTEGER PRIMARY KEY,
  label TEXT, -- Canon body; softbox; ring flash; tripod; macro lens
  category TEXT, -- camera; lens; light; support
  bought_on DATE,
  price NUMERIC,
  current_value NUMERIC,
  insured BOOLEAN
);

CREATE TABLE shoot_equipment (
  shoot_id INTEGER REFERENCES shoot (shoot_id),
  equipment_id INTEGER REFERENCES equipment (equipment_id),
  hours_used NUMERIC
);

? Who photographed the shoots for Hotel Aurora? List every name once.
? photographers that worked for Hotel Aurora
SELECT DISTINCT s.full_name FROM staff_member s JOIN shoot h ON h.photographer_id = s.staff_id JOIN client c ON h.client_id = c.client_id WHERE c.client_name = 'Hotel Aurora'

? Return the shoot id and the name of the assistant for each shoot.
? shoots with their assistants
SELECT h.shoot_id, s.full_name FROM shoot h JOIN staff_member s ON h.assistant_id = s.staff_id

? Which clients have booked a fashion shoot?
? clients with at least one fashion shoot
SELECT DISTINCT c.client_name FROM client c JOIN shoot h ON h.client_id = c.client_id WHERE h.shoot_kind = 'fashion'

? What equipment was used in shoots outdoors? Give each label once.
? distinct equipment taken outdoors
SELECT DISTINCT e.label FROM equipment e JOIN shoot_equipment se ON se.equipment_id = e.equipment_id JOIN shoot h ON se.shoot_id = h.shoot_id WHERE h.location = 'outdoors'

? How many hours has each piece of equipment been used? Show the label and the hours.
? total hours used per equipment label
SELECT e.label, SUM(se.hours_used) FROM equipment e JOIN shoot_equipment se ON se.equipment_id = e.equipment_id GROUP BY e.equipment_id, e.label

? How much did each client spend on shoot fees? Return the client's name and the total fee.
? fees per client
SELECT c.client_name, SUM(h.fee) FROM client c JOIN shoot h ON h.client_id = c.client_id GROUP BY c.client_id, c.client_name

? Which clients have never had a shoot?
? clients without a shoot
SELECT client_name FROM client WHERE client_id NOT IN (SELECT client_id FROM shoot)

? Which staff members have never been the assistant on a shoot?
? staff who never assisted
SELECT full_name FROM staff_member WHERE staff_id NOT IN (SELECT assistant_id FROM shoot)

? Which equipment has not been used in any shoot?
? equipment never used
SELECT label FROM equipment WHERE equipment_id NOT IN (SELECT equipment_id FROM shoot_equipment)

? How many shoots has each client booked, including clients with no shoot at all?
? number of shoots for every client, zeros too
SELECT c.client_name, COUNT(h.shoot_id) FROM client c LEFT JOIN shoot h ON h.client_id = c.client_id GROUP BY c.client_id, c.client_name

? Who has worked both as photographer and as assistant on shoots?
? names of staff that appear as photographer and as assistant
SELECT s.full_name FROM staff_member s JOIN shoot h ON h.photographer_id = s.staff_id INTERSECT SELECT s.full_name FROM staff_member s JOIN shoot h ON h.assistant_id = s.staff_id

? How many prints were ordered from portrait shoots?
? print quantity, portrait shoots
SELECT SUM(p.qty) FROM print_order p JOIN shoot h ON p.shoot_id = h.shoot_id WHERE h.shoot_kind = 'portrait'

? Which clients from Turin ordered canvas prints?
? Turin clients with canvas print orders, each once
SELECT DISTINCT c.client_name FROM client c JOIN shoot h ON h.client_id = c.client_id JOIN print_order p ON p.shoot_id = h.shoot_id WHERE c.city = 'Turin' AND p.paper = 'canvas'

? For each kind of client, what is the revenue from print orders?
? print revenue by client kind
SELECT c.client_kind, SUM(p.total_price) FROM print_order p JOIN shoot h ON p.shoot_id = h.shoot_id JOIN client c ON h.client_id = c.client_id GROUP BY c.client_kind

? Which photographer has taken the most photos overall?
? photographer with the highest total of photos taken
SELECT s.full_name FROM staff_member s JOIN shoot h ON h.photographer_id = s.staff_id GROUP BY s.staff_id, s.full_name ORDER BY SUM(h.photos_taken) DESC LIMIT 1

? Which shoots have no print order? Give the id.
? ids of shoots nobody ordered prints from
SELECT shoot_id FROM shoot WHERE shoot_id NOT IN (SELECT shoot_id FROM print_order)

? Which shoots used equipment that is not insured? List the distinct shoot ids.
SELECT DISTINCT se.shoot_id FROM shoot_equipment se JOIN equipment e ON se.equipment_id = e.equipment_id WHERE e.insured = FALSE

? How many shoots were booked in the last 60 days?
? bookings, past 60 days
SELECT COUNT(*) FROM shoot WHERE booked_on >= CURRENT_DATE - INTERVAL '60 days'

? How many shoots start on each day of the week?
? shoots by weekday of start
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM shoot GROUP BY EXTRACT(DOW FROM starts_at)

? How long does a shoot last on average, in hours?
? average shoot length in hours
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM shoot

? What is the average length of a shoot in minutes for each kind of shoot?
? mean minutes per shoot kind
SELECT shoot_kind, AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM shoot GROUP BY shoot_kind

? How many days lie between booking and delivery on average?
? average days from booked to delivered
SELECT AVG(delivered_on - booked_on) FROM shoot

? Which print orders took longer than 7 days from order to shipping?
? order ids shipped more than 7 days after ordering
SELECT order_id FROM print_order WHERE shipped_on - ordered_on > 7

? How many print orders have not been shipped?
? print orders still to ship
SELECT COUNT(*) FROM print_order WHERE shipped_on IS NULL

? What were the fees of the shoots per month in 2024, by booking date?
? monthly fees of shoots booked in 2024
SELECT DATE_TRUNC('month', booked_on), SUM(fee) FROM shoot WHERE EXTRACT(YEAR FROM booked_on) = 2024 GROUP BY DATE_TRUNC('month', booked_on)

? How many shoots were delivered in October 2023?
? deliveries of October 2023
SELECT COUNT(*) FROM shoot WHERE EXTRACT(YEAR FROM delivered_on) = 2023 AND EXTRACT(MONTH FROM delivered_on) = 10

? What did print orders bring in per year?
? print revenue by year ordered
SELECT EXTRACT(YEAR FROM ordered_on), SUM(total_price) FROM print_order GROUP BY EXTRACT(YEAR FROM ordered_on)

? Which equipment was bought before May 1, 2018?
? equipment purchased before 2018-05-01
SELECT label FROM equipment WHERE bought_on < '2018-05-01'

? Who is still under contract without an end date?
? staff with an open-ended contract
SELECT full_name FROM staff_member WHERE contract_end IS NULL

? When did each client book for the first time?
? first booking by client name
SELECT c.client_name, MIN(h.booked_on) FROM client c JOIN shoot h ON h.client_id = c.client_id GROUP BY c.client_id, c.client_name

? How many photos did we take per week this year?
? photos taken by week, this year
SELECT DATE_TRUNC('week', starts_at), SUM(photos_taken) FROM shoot WHERE EXTRACT(YEAR FROM starts_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', starts_at)

? List the names of the staff whose contract ended between 2020-01-01 and 2021-12-31.
? contracts that ended from 1 January 2020 to 31 December 2021, staff names
SELECT full_name FROM staff_member WHERE contract_end BETWEEN '2020-01-01' AND '2021-12-31'

? What percentage of the photos taken was kept?
? photos kept in percent of photos taken
SELECT 100.0 * SUM(photos_kept) / NULLIF(SUM(photos_taken), 0) FROM shoot

? What is the ratio of photos kept to photos taken for each photographer? Give the name.
? keep ratio by photographer
SELECT s.full_name, CAST(SUM(h.photos_kept) AS FLOAT) / NULLIF(SUM(h.photos_taken), 0) FROM staff_member s JOIN shoot h ON h.photographer_id = s.staff_id GROUP BY s.staff_id, s.full_name

? What is the ratio of studio shoots to shoots at the client site?
? studio versus client site ratio
SELECT CAST(SUM(CASE WHEN location = 'studio' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN location = 'client site' THEN 1 ELSE 0 END), 0) FROM shoot

? For each client city, what is the ratio of delivered to cancelled shoots?
? delivered / cancelled by city
SELECT c.city, CAST(SUM(CASE WHEN h.status = 'delivered' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN h.status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM shoot h JOIN client c ON h.client_id = c.client_id GROUP BY c.city

? What share of shoots of each kind was cancelled?
? share of cancelled shoots per kind
SELECT shoot_kind, CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM shoot GROUP BY shoot_kind

? What is the fee per kept photo for each shoot? Show the shoot id.
? shoot id and fee divided by photos kept
SELECT shoot_id, CAST(fee AS FLOAT) / NULLIF(photos_kept, 0) FROM shoot

? What is the average price per print for each paper?
? price per print by paper, total price over quantity
SELECT paper, CAST(SUM(total_price) AS FLOAT) / NULLIF(SUM(qty), 0) FROM print_order GROUP BY paper

? How many shoots does a client have on average?
? average shoots per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM shoot

? What is the average number of equipment pieces per shoot?
? equipment per shoot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shoot_id), 0) FROM shoot_equipment

? How much value has each piece of equipment lost since it was bought?
? equipment label and price minus current value
SELECT label, price - current_value FROM equipment

? What percentage of its purchase price is the equipment of each category worth now?
? current value as a percentage of price per category
SELECT category, 100.0 * SUM(current_value) / NULLIF(SUM(price), 0) FROM equipment GROUP BY category

? What percentage of the shoots had an assistant?
? percent of shoots with an assistant
SELECT 100.0 * SUM(CASE WHEN NOT assistant_id IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM shoot

? How many more family shoots than newborn shoots have there been?
? family minus newborn shoots
SELECT SUM(CASE WHEN shoot_kind = 'family' THEN 1 ELSE 0 END) - SUM(CASE WHEN shoot_kind = 'newborn' THEN 1 ELSE 0 END) FROM shoot

? What share of the equipment is insured?
? insured share of equipment
SELECT CAST(SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM equipment

? How many prints were ordered in each size?
? prints by size
SELECT print_size, SUM(qty) FROM print_order GROUP BY print_size

? Which kinds of shoot have an average fee above 800?
? shoot kinds averaging more than 800 in fees
SELECT shoot_kind FROM shoot GROUP BY shoot_kind HAVING AVG(fee) > 800

? At which locations have more than 10000 photos been taken?
? locations with over 10000 photos in total
SELECT location FROM shoot GROUP BY location HAVING SUM(photos_taken) > 10000

? What is the average day rate for each role?
? mean daily pay by role
SELECT role, AVG(day_rate) FROM staff_member GROUP BY role

? How many print orders were placed for each paper and size, and for how much money?
? paper, size, orders and total price
SELECT paper, print_size, COUNT(*), SUM(total_price) FROM print_order GROUP BY paper, print_size

? What is all our equipment worth now per category?
? present value by category
SELECT category, SUM(current_value) FROM equipment GROUP BY category

? Who has the cheapest day rate among the retouchers, going by role retoucher?
? cheapest retoucher
SELECT full_name FROM staff_member WHERE role = 'retoucher' ORDER BY day_rate LIMIT 1

? Which piece of equipment is the oldest?
? oldest equipment
SELECT label FROM equipment ORDER BY bought_on LIMIT 1

? What are the ids of the 3 most lucrative shoots?
? three best paid shoots
SELECT shoot_id FROM shoot ORDER BY fee DESC LIMIT 3

? Which client gets the biggest discount?
? client with the highest discount
SELECT client_name FROM client ORDER BY discount_pct DESC LIMIT 1

? Sort the staff by the start of their contract, newest first.
? staff names, most recently hired first
SELECT full_name FROM staff_member ORDER BY contract_start DESC

? Which equipment is not covered by insurance and worth over 2000 today?
? uninsured equipment with a current value above 2000
SELECT label FROM equipment WHERE insured = FALSE AND current_value > 2000

? Which clients get no discount, their discount being empty?
? clients with discount missing
SELECT client_name FROM client WHERE discount_pct IS NULL

? Which photo shoots are planned or already shot? Give the ids.
? ids of shoots with status planned or shot
SELECT shoot_id FROM shoot WHERE status = 'planned' OR status = 'shot'

? Which shoots kept less than the average number of photos?
? shoot ids with fewer kept photos than average
SELECT shoot_id FROM shoot WHERE photos_kept < (SELECT AVG(photos_kept) FROM shoot)

? Which photos won a prize in a contest?
I do not know

? How many followers does the studio have online?
I do not know

? What was the weather during the outdoor shoots?
I do not know
