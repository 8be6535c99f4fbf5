-- Containers at sea: shipping lines, vessels, voyages, ports, containers and bookings.

CREATE TABLE ship_line (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Blue Anchor; Transpacific; Hanse Lines; Polaris
  hq_country TEXT, -- Denmark; Germany; China; Greece
  founded INTEGER
);

CREATE TABLE vessel (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Northern Star; Amaryllis; Sea Pioneer; Golden Tide; Marlin
  line_id INTEGER REFERENCES ship_line (id),
  flag TEXT, -- Panama; Liberia; Malta; Cyprus
  capacity_teu INTEGER,
  year_built INTEGER,
  top_speed_kn NUMERIC,
  in_service BOOLEAN
);

CREATE TABLE port (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Valencia; Santos; Busan; Durban; Gdansk
  region TEXT, -- Europe; South America; Asia; Africa
  berths INTEGER,
  max_draft_m NUMERIC
);

CREATE TABLE voyage (
  id INTEGER PRIMARY KEY,
  vessel_id INTEGER REFERENCES vessel (id),
  origin_port_id INTEGER REFERENCES port (id),
  dest_port_id INTEGER REFERENCES port (id),
  departure TIMESTAMP,
  arrival TIMESTAMP,
  planned_arrival TIMESTAMP,
  fuel_tons NUMERIC,
  status TEXT -- planned; sailing; arrived; cancelled
);

CREATE TABLE container (
  id INTEGER PRIMARY KEY,
  box_no TEXT,
  size_type TEXT, -- 20 foot; 40 foot; reefer; open top; tank
  owner_line_id INTEGER REFERENCES ship_line (id),
  tare_kg NUMERIC,
  built_on DATE,
  last_inspected DATE,
  is_damaged BOOLEAN
);

CREATE TABLE booking (
  id INTEGER PRIMARY KEY,
  voyage_id INTEGER REFERENCES voyage (id),
  container_id INTEGER REFERENCES container (id),
  shipper TEXT, -- Alfa Trading; Mosel Foods; Kerala Spices; Orbit Toys
  cargo TEXT, -- coffee; machinery; frozen fish; textiles; chemicals
  gross_kg NUMERIC,
  freight NUMERIC,
  booked_on DATE,
  customs_cleared BOOLEAN
);

? Which vessels belong to Hanse Lines?
? vessels of the ship line Hanse Lines
SELECT v.name FROM vessel v JOIN ship_line l ON v.line_id = l.id WHERE l.name = 'Hanse Lines'

? Name the vessels that have sailed from Busan.
? vessels with a voyage whose origin port is Busan
SELECT DISTINCT v.name FROM vessel v JOIN voyage y ON y.vessel_id = v.id JOIN port p ON y.origin_port_id = p.id WHERE p.name = 'Busan'

? Which ports have never been the destination of a voyage?
? ports that no voyage went to
SELECT name FROM port WHERE id NOT IN (SELECT dest_port_id FROM voyage)

? Find the shippers that had cargo on the Amaryllis.
? different shippers with a booking on a voyage of vessel Amaryllis
SELECT DISTINCT b.shipper FROM booking b JOIN voyage y ON b.voyage_id = y.id JOIN vessel v ON y.vessel_id = v.id WHERE v.name = 'Amaryllis'

? How many containers does Polaris own?
? number of containers owned by the line Polaris
SELECT COUNT(*) FROM container c JOIN ship_line l ON c.owner_line_id = l.id WHERE l.name = 'Polaris'

? What kinds of cargo travelled in reefer containers?
? distinct cargo of bookings in reefer containers
SELECT DISTINCT b.cargo FROM booking b JOIN container c ON b.container_id = c.id WHERE c.size_type = 'reefer'

? Total freight for bookings on voyages to Santos
? how much freight was earned on bookings whose voyage ends in the port of Santos?
SELECT SUM(b.freight) FROM booking b JOIN voyage y ON b.voyage_id = y.id JOIN port p ON y.dest_port_id = p.id WHERE p.name = 'Santos'

? Which containers were never booked? Give me the box number.
? box numbers of containers without a booking
SELECT box_no FROM container WHERE id NOT IN (SELECT container_id FROM booking)

? Show box number and cargo of the damaged containers with customs clearance still open.
? box number, cargo for bookings not customs cleared in damaged containers
SELECT c.box_no, b.cargo FROM booking b JOIN container c ON b.container_id = c.id WHERE c.is_damaged = TRUE AND b.customs_cleared = FALSE

? Vessel name, departure and arrival of all voyages that start in Europe
? name of the vessel, departure and arrival for voyages from a port in Europe
SELECT v.name, y.departure, y.arrival FROM voyage y JOIN vessel v ON y.vessel_id = v.id JOIN port p ON y.origin_port_id = p.id WHERE p.region = 'Europe'

? Which lines from Greece run vessels built before 2005?
? Greece ship lines having a vessel with a year built before 2005
SELECT DISTINCT l.name FROM ship_line l JOIN vessel v ON v.line_id = l.id WHERE l.hq_country = 'Greece' AND v.year_built < 2005

? How many vessels sail under each flag?
? vessels by flag
SELECT flag, COUNT(*) FROM vessel GROUP BY flag

? TEU capacity per line
? what capacity do the vessels of each ship line have in total?
SELECT l.name, SUM(v.capacity_teu) FROM ship_line l JOIN vessel v ON v.line_id = l.id GROUP BY l.id, l.name

? Break bookings down by cargo with weight and freight.
? number of bookings, total gross weight and total freight per cargo
SELECT cargo, COUNT(*), SUM(gross_kg), SUM(freight) FROM booking GROUP BY cargo

? How many voyages end at each port? Show ports without any as well.
? arrivals per destination port, including ports with no voyage
SELECT p.name, COUNT(y.id) FROM port p LEFT JOIN voyage y ON y.dest_port_id = p.id GROUP BY p.id, p.name

? Average tare weight by container type
? mean tare for each size type of container
SELECT size_type, AVG(tare_kg) FROM container GROUP BY size_type

? How many berths are there per region, and what is the deepest draft allowed?
? total berths and maximum draft by region of the port
SELECT region, SUM(berths), MAX(max_draft_m) FROM port GROUP BY region

? Which shippers have booked more than 30 times?
? shippers with over 30 bookings
SELECT shipper FROM booking GROUP BY shipper HAVING COUNT(*) > 30

? How many different ports has each vessel called at as a destination?
? distinct destination ports per vessel over its voyages
SELECT v.name, COUNT(DISTINCT y.dest_port_id) FROM vessel v JOIN voyage y ON y.vessel_id = v.id GROUP BY v.id, v.name

? Fuel burnt by vessel
? total fuel tons for the voyages of each vessel
SELECT v.name, SUM(y.fuel_tons) FROM vessel v JOIN voyage y ON y.vessel_id = v.id GROUP BY v.id, v.name

? For each shipper and cargo, what was the highest freight?
? max freight of bookings by shipper and cargo
SELECT shipper, cargo, MAX(freight) FROM booking GROUP BY shipper, cargo

? Lines whose vessels are built in 2010 or later on average
? ship lines with an average vessel year built of at least 2010
SELECT l.name FROM ship_line l JOIN vessel v ON v.line_id = l.id GROUP BY l.id, l.name HAVING AVG(v.year_built) >= 2010

? Which is our biggest vessel by capacity?
? vessel with the largest TEU capacity
SELECT name FROM vessel ORDER BY capacity_teu DESC LIMIT 1

? Which shipper has paid the most freight?
? shipper with the highest total freight on bookings
SELECT shipper FROM booking GROUP BY shipper ORDER BY SUM(freight) DESC LIMIT 1

? Top 5 heaviest bookings: shipper, cargo and gross weight
? shipper, cargo and gross kg of the 5 heaviest bookings
SELECT shipper, cargo, gross_kg FROM booking ORDER BY gross_kg DESC LIMIT 5

? Which vessel made the most voyages?
? vessel with the highest voyage count
SELECT v.name FROM vessel v JOIN voyage y ON y.vessel_id = v.id GROUP BY v.id, v.name ORDER BY COUNT(*) DESC LIMIT 1

? List vessels in service from newest to oldest, ties by name.
? active vessels (in service) sorted by year built descending and then by name
SELECT name FROM vessel WHERE in_service = TRUE ORDER BY year_built DESC, name

? Which port has the fewest berths?
? port with the smallest number of berths
SELECT name FROM port ORDER BY berths LIMIT 1

? The 3 ports with the most departures
? from which 3 origin ports do most voyages leave?
SELECT p.name FROM port p JOIN voyage y ON y.origin_port_id = p.id GROUP BY p.id, p.name ORDER BY COUNT(*) DESC LIMIT 3

? Box number of the container that has gone the longest without inspection
? container (box number) with the oldest last inspection
SELECT box_no FROM container ORDER BY last_inspected LIMIT 1

? Give me size types by number of containers, most common first, with the number.
? container count per size type in descending order
SELECT size_type, COUNT(*) FROM container GROUP BY size_type ORDER BY COUNT(*) DESC

? How many voyages departed in 2022?
? voyages 2022 by departure
SELECT COUNT(*) FROM voyage WHERE EXTRACT(YEAR FROM departure) = 2022

? Freight booked per month
? total freight of bookings for each month of booking
SELECT DATE_TRUNC('month', booked_on), SUM(freight) FROM booking GROUP BY DATE_TRUNC('month', booked_on)

? Which voyages came in late? Show the ids.
? ids of voyages where the arrival was after the planned arrival
SELECT id FROM voyage WHERE arrival > planned_arrival

? By how many hours on average do arrived voyages miss the planned arrival?
? average delay in hours, planned arrival to arrival, of voyages with status arrived
SELECT AVG(EXTRACT(EPOCH FROM arrival - planned_arrival) / 3600) FROM voyage WHERE status = 'arrived'

? How many hours does each vessel spend at sea per voyage on average?
? average voyage hours from departure to arrival by vessel name
SELECT v.name, AVG(EXTRACT(EPOCH FROM y.arrival - y.departure) / 3600) FROM vessel v JOIN voyage y ON y.vessel_id = v.id GROUP BY v.id, v.name

? Bookings made by Mosel Foods in the last 90 days
? how many bookings did the shipper Mosel Foods place over the past 90 days?
SELECT COUNT(*) FROM booking WHERE shipper = 'Mosel Foods' AND booked_on >= CURRENT_DATE - INTERVAL '90 days'

? Which containers were last inspected before 2021-06-30?
? box numbers with a last inspection before June 30, 2021
SELECT box_no FROM container WHERE last_inspected < '2021-06-30'

? When did the Sea Pioneer first set sail?
? first departure of the vessel Sea Pioneer on a voyage
SELECT MIN(y.departure) FROM voyage y JOIN vessel v ON y.vessel_id = v.id WHERE v.name = 'Sea Pioneer'

? How old is each vessel? Name and age in years.
? vessel names with their age, this year minus year built
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - year_built FROM vessel

? How many bookings were taken this month?
? number of bookings this month
SELECT COUNT(*) FROM booking WHERE DATE_TRUNC('month', booked_on) = DATE_TRUNC('month', CURRENT_DATE)

? What share of containers is damaged, per size type?
? proportion of damaged containers by type
SELECT size_type, CAST(SUM(CASE WHEN is_damaged = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM container GROUP BY size_type

? What percentage of bookings has cleared customs?
? percent of customs cleared bookings
SELECT 100.0 * SUM(CASE WHEN customs_cleared = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM booking

? Freight per kg for each cargo
? total freight divided by total gross weight by cargo of the booking
SELECT cargo, CAST(SUM(freight) AS FLOAT) / NULLIF(SUM(gross_kg), 0) FROM booking GROUP BY cargo

? Ratio of cancelled voyages to arrived ones
? how many voyages were cancelled for each that arrived, as a ratio?
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'arrived' THEN 1 ELSE 0 END), 0) FROM voyage

? How many containers are booked per voyage on average?
? average number of bookings per voyage
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT voyage_id), 0) FROM booking

? What percentage of its voyages was cancelled for each line?
? percent cancelled voyages by ship line of the vessel
SELECT l.name, 100.0 * SUM(CASE WHEN y.status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM ship_line l JOIN vessel v ON v.line_id = l.id JOIN voyage y ON y.vessel_id = v.id GROUP BY l.id, l.name

? What net weight did each booking carry? Show booking id and gross weight less tare.
? booking id with gross kg minus the tare of its container
SELECT b.id, b.gross_kg - c.tare_kg FROM booking b JOIN container c ON b.container_id = c.id

? Share of total freight that comes from coffee
? what proportion of the booking freight is for coffee cargo?
SELECT CAST(SUM(CASE WHEN cargo = 'coffee' THEN freight ELSE 0 END) AS FLOAT) / NULLIF(SUM(freight), 0) FROM booking

? Which vessels under the flag of Malta or Cyprus can take 5000 TEU or more?
? Malta or Cyprus flagged vessels with a capacity of at least 5000
SELECT name FROM vessel WHERE flag IN ('Malta', 'Cyprus') AND capacity_teu >= 5000

? Name, flag and top speed of the vessels that are out of service
? vessels not in service: name, flag, top speed
SELECT name, flag, top_speed_kn FROM vessel WHERE in_service = FALSE

? Voyages that have not arrived yet: id and planned arrival
? id and planned arrival of voyages without an arrival
SELECT id, planned_arrival FROM voyage WHERE arrival IS NULL

? How many undamaged tank containers do we have?
? count of tank containers that are not damaged
SELECT COUNT(*) FROM container WHERE size_type = 'tank' AND is_damaged = FALSE

? Which vessels have Star in their name?
? vessels whose name contains Star
SELECT name FROM vessel WHERE name LIKE '%Star%'

? Bookings of chemicals between 10000 and 20000 kg: shipper and freight
? shipper and freight for chemicals bookings weighing between 10000 and 20000 kg
SELECT shipper, freight FROM booking WHERE cargo = 'chemicals' AND gross_kg BETWEEN 10000 AND 20000

? Which ports outside Asia have more than 15 berths?
? ports in a region other than Asia with over 15 berths
SELECT name FROM port WHERE region <> 'Asia' AND berths > 15

? Which vessels are faster than the average vessel?
? vessels with above average top speed
SELECT name FROM vessel WHERE top_speed_kn > (SELECT AVG(top_speed_kn) FROM vessel)

? Show box numbers of containers that start with MSK.
? box numbers starting with MSK
SELECT box_no FROM container WHERE box_no LIKE 'MSK%'

? How many crew members are aboard the Marlin?
I do not know

? Which containers were lost in a storm?
I do not know

? What insurance premium was paid for each booking?
I do not know
