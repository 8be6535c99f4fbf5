-- Truck stops along motorways: stops, parking bays, hauliers, trucks, stays and services sold.

CREATE TABLE truck_stop (
  stop_id INTEGER PRIMARY KEY,
  stop_name TEXT, -- Pine Rest; Border Inn; Eagle Point; Kingsway; Flatlands
  motorway TEXT, -- M6; E40; A7; R12
  direction TEXT, -- northbound; southbound; both
  bays_total INTEGER,
  fenced BOOLEAN,
  opened_on DATE,
  security_level INTEGER
);

CREATE TABLE bay (
  bay_id INTEGER PRIMARY KEY,
  stop_id INTEGER REFERENCES truck_stop (stop_id),
  bay_no TEXT,
  bay_kind TEXT, -- standard; refrigerated; hazmat; oversize
  has_power BOOLEAN,
  nightly_fee NUMERIC
);

CREATE TABLE haulier (
  haulier_id INTEGER PRIMARY KEY,
  haulier_name TEXT, -- Balt Trans; Iberia Cargo; Steppe Lines; Alpine Freight
  country TEXT, -- Lithuania; Spain; Ukraine; Switzerland
  discount_pct NUMERIC,
  credit_days INTEGER
);

CREATE TABLE truck (
  truck_id INTEGER PRIMARY KEY,
  plate_no TEXT, -- LT 5512; ES 8830; UA 2041; CH 7719
  haulier_id INTEGER REFERENCES haulier (haulier_id),
  trailer TEXT, -- curtain sider; reefer; tank; flatbed
  emission_class TEXT, -- Euro 4; Euro 5; Euro 6
  max_weight_t NUMERIC
);

CREATE TABLE stay (
  stay_id INTEGER PRIMARY KEY,
  bay_id INTEGER REFERENCES bay (bay_id),
  truck_id INTEGER REFERENCES truck (truck_id),
  arrived TIMESTAMP,
  departed TIMESTAMP,
  parking_fee NUMERIC,
  reserved BOOLEAN,
  cargo TEXT -- fruit; steel; medicine; furniture; empty
);

CREATE TABLE service_sale (
  sale_id INTEGER PRIMARY KEY,
  stay_id INTEGER REFERENCES stay (stay_id),
  service TEXT, -- shower; laundry; truck wash; tyre check
  price NUMERIC,
  sold_at TIMESTAMP
);

? Which hauliers have parked at Border Inn?
? names of the different hauliers with a truck staying at Border Inn
SELECT DISTINCT h.haulier_name FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id WHERE t.stop_name = 'Border Inn'

? Which truck stops have a hazmat bay?
? truck stops offering at least one hazmat bay, each once
SELECT DISTINCT t.stop_name FROM bay b JOIN truck_stop t ON b.stop_id = t.stop_id WHERE b.bay_kind = 'hazmat'

? Who owns the truck ES 8830?
? haulier of the truck with plate ES 8830
SELECT h.haulier_name FROM truck k JOIN haulier h ON k.haulier_id = h.haulier_id WHERE k.plate_no = 'ES 8830'

? Which trucks have never stayed with us?
? plates of trucks without a stay
? trucks that we know but that had no stay
SELECT plate_no FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM stay)

? Which hauliers have no truck registered?
? hauliers without trucks
SELECT haulier_name FROM haulier WHERE haulier_id NOT IN (SELECT haulier_id FROM truck)

? Parking income of each truck stop
? Return the name of every truck stop and the total parking fee of the stays there.
SELECT t.stop_name, SUM(s.parking_fee) FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id GROUP BY t.stop_id, t.stop_name

? How many showers did drivers of Steppe Lines take?
? number of shower sales for trucks of the haulier Steppe Lines
SELECT COUNT(*) FROM service_sale v JOIN stay s ON v.stay_id = s.stay_id JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id WHERE v.service = 'shower' AND h.haulier_name = 'Steppe Lines'

? How many trucks does every haulier have, including those with none?
? trucks per haulier, zero included
SELECT h.haulier_name, COUNT(k.truck_id) FROM haulier h LEFT JOIN truck k ON k.haulier_id = h.haulier_id GROUP BY h.haulier_id, h.haulier_name

? Which stops have sheltered a truck with medicine?
? different truck stops with a stay carrying the cargo medicine
SELECT DISTINCT t.stop_name FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id WHERE s.cargo = 'medicine'

? What did trucks from Spain spend on services?
? service sales to trucks of hauliers from Spain, total price
SELECT SUM(v.price) FROM service_sale v JOIN stay s ON v.stay_id = s.stay_id JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id WHERE h.country = 'Spain'

? Average nightly fee of the bays at Kingsway
? What does a bay at Kingsway cost a night on average?
SELECT AVG(b.nightly_fee) FROM bay b JOIN truck_stop t ON b.stop_id = t.stop_id WHERE t.stop_name = 'Kingsway'

? How many truck stops are there on each motorway, and how many bays?
? truck stops and total bays per motorway
SELECT motorway, COUNT(*), SUM(bays_total) FROM truck_stop GROUP BY motorway

? Bays by kind with the average fee
? For each kind of bay, how many are there and what do they cost a night on average?
SELECT bay_kind, COUNT(*), AVG(nightly_fee) FROM bay GROUP BY bay_kind

? Stays per cargo
? How many stays were there with each cargo?
SELECT cargo, COUNT(*) FROM stay GROUP BY cargo

? How much does each service bring in?
? service sales by service
? revenue per service sold
SELECT service, SUM(price) FROM service_sale GROUP BY service

? Trucks by emission class and trailer
? How many trucks of each emission class pull each trailer?
SELECT emission_class, trailer, COUNT(*) FROM truck GROUP BY emission_class, trailer

? Hauliers by country
? How many hauliers come from each country?
SELECT country, COUNT(*) FROM haulier GROUP BY country

? Which hauliers had more than 40 stays?
? hauliers with over 40 stays of their trucks
SELECT h.haulier_name FROM stay s JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id GROUP BY h.haulier_id, h.haulier_name HAVING COUNT(*) > 40

? How many different trucks has each stop seen?
? distinct trucks per truck stop
SELECT t.stop_name, COUNT(DISTINCT s.truck_id) FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id GROUP BY t.stop_id, t.stop_name

? Highest and lowest nightly fee per truck stop
? For every truck stop, show the maximum and the minimum nightly fee of its bays.
SELECT t.stop_name, MAX(b.nightly_fee), MIN(b.nightly_fee) FROM bay b JOIN truck_stop t ON b.stop_id = t.stop_id GROUP BY t.stop_id, t.stop_name

? Which services were sold at least 100 times?
? services with 100 or more sales
SELECT service FROM service_sale GROUP BY service HAVING COUNT(*) >= 100

? Stays and parking fees by country of the haulier
? Count the stays and sum up the parking fees for every haulier country.
SELECT h.country, COUNT(*), SUM(s.parking_fee) FROM stay s JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id GROUP BY h.country

? Which truck stop has the most bays?
? largest truck stop by total bays
SELECT stop_name FROM truck_stop ORDER BY bays_total DESC LIMIT 1

? Which stop is used the most?
? truck stop with the highest number of stays
SELECT t.stop_name FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id GROUP BY t.stop_id, t.stop_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 hauliers by parking fees
? Which 3 hauliers paid us the most in parking fees?
SELECT h.haulier_name FROM stay s JOIN truck k ON s.truck_id = k.truck_id JOIN haulier h ON k.haulier_id = h.haulier_id GROUP BY h.haulier_id, h.haulier_name ORDER BY SUM(s.parking_fee) DESC LIMIT 3

? Which haulier enjoys the biggest discount?
? haulier with the highest discount
SELECT haulier_name FROM haulier ORDER BY discount_pct DESC LIMIT 1

? What was the dearest stay? Id, cargo and fee.
? stay id, cargo and parking fee of the stay with the highest fee
SELECT stay_id, cargo, parking_fee FROM stay ORDER BY parking_fee DESC LIMIT 1

? Truck stops by security level, safest first, then by name; name and level
? stop name and security level sorted by level descending, then name
SELECT stop_name, security_level FROM truck_stop ORDER BY security_level DESC, stop_name

? Which truck stop opened first?
? oldest truck stop
SELECT stop_name FROM truck_stop ORDER BY opened_on LIMIT 1

? Which truck has stayed the most often?
? plate of the truck with the largest number of stays
SELECT k.plate_no FROM stay s JOIN truck k ON s.truck_id = k.truck_id GROUP BY k.truck_id, k.plate_no ORDER BY COUNT(*) DESC LIMIT 1

? List the trucks by maximum weight, lightest first.
? plate numbers of trucks sorted by max weight
SELECT plate_no FROM truck ORDER BY max_weight_t

? How many stays began in February 2024?
? stays with arrival in February 2024
SELECT COUNT(*) FROM stay WHERE EXTRACT(YEAR FROM arrived) = 2024 AND EXTRACT(MONTH FROM arrived) = 2

? How many hours does a truck stay on average?
? average stay in hours
SELECT AVG(EXTRACT(EPOCH FROM departed - arrived) / 3600) FROM stay

? Parking fees per month
? How much did stays bring in each month?
SELECT DATE_TRUNC('month', arrived), SUM(parking_fee) FROM stay GROUP BY DATE_TRUNC('month', arrived)

? Stays by weekday of arrival
? On which days of the week do trucks arrive for their stays, and how many?
SELECT EXTRACT(DOW FROM arrived), COUNT(*) FROM stay GROUP BY EXTRACT(DOW FROM arrived)

? Service sales of the last 7 days, in money
? What did we sell in services during the past 7 days?
SELECT SUM(price) FROM service_sale WHERE sold_at >= CURRENT_DATE - INTERVAL '7 days'

? Which truck stops opened after 2010-01-01?
? truck stops opened later than January 1, 2010
SELECT stop_name FROM truck_stop WHERE opened_on > '2010-01-01'

? When did UA 2041 last arrive at Pine Rest?
? latest arrival of truck UA 2041 at the stop Pine Rest
SELECT MAX(s.arrived) FROM stay s JOIN truck k ON s.truck_id = k.truck_id JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id WHERE k.plate_no = 'UA 2041' AND t.stop_name = 'Pine Rest'

? How many stays were there each day of the current month?
? stays per day this month
SELECT CAST(arrived AS DATE), COUNT(*) FROM stay WHERE DATE_TRUNC('month', arrived) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY CAST(arrived AS DATE)

? Truck stops and how many years ago they opened
? For how many years has each truck stop been open?
SELECT stop_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM opened_on) FROM truck_stop

? What share of stays was reserved?
? proportion of reserved stays
SELECT CAST(SUM(CASE WHEN reserved = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stay

? What percentage of bays has power, by kind?
? percent of bays with power per bay kind
SELECT bay_kind, 100.0 * SUM(CASE WHEN has_power = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM bay GROUP BY bay_kind

? Ratio of reefer to tank trailers among the trucks
? What is the ratio of reefer trucks to tank trucks?
SELECT CAST(SUM(CASE WHEN trailer = 'reefer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN trailer = 'tank' THEN 1 ELSE 0 END), 0) FROM truck

? How many stays does a truck make on average?
? average number of stays per truck
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT truck_id), 0) FROM stay

? What percent of trucks is Euro 6?
? percentage of trucks with emission class Euro 6
SELECT 100.0 * SUM(CASE WHEN emission_class = 'Euro 6' THEN 1 ELSE 0 END) / COUNT(*) FROM truck

? What do drivers spend on services per stay with any sale?
? total service price divided by the number of different stays
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(COUNT(DISTINCT stay_id), 0) FROM service_sale

? For each motorway, which share of the truck stops is fenced?
? proportion of fenced truck stops by motorway
SELECT motorway, CAST(SUM(CASE WHEN fenced = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM truck_stop GROUP BY motorway

? Which fenced stops lie on the E40 or the A7?
? fenced truck stops on motorway E40 or A7
SELECT stop_name FROM truck_stop WHERE fenced = TRUE AND motorway IN ('E40', 'A7')

? Which refrigerated bays have power and cost less than 30? Bay numbers.
? numbers of refrigerated bays with power under 30 a night
SELECT bay_no FROM bay WHERE bay_kind = 'refrigerated' AND has_power = TRUE AND nightly_fee < 30

? Trucks still parked: stay ids with no departure
? Which stays have not departed yet? Give the ids.
SELECT stay_id FROM stay WHERE departed IS NULL

? Hauliers whose name contains Freight
? Which hauliers have Freight in their name?
SELECT haulier_name FROM haulier WHERE haulier_name LIKE '%Freight%'

? Which hauliers get between 5 and 15 percent discount?
? hauliers with a discount from 5 to 15
SELECT haulier_name FROM haulier WHERE discount_pct BETWEEN 5 AND 15

? Trailer, emission class and maximum weight of CH 7719
? What trailer, emission class and max weight does the truck CH 7719 have?
SELECT trailer, emission_class, max_weight_t FROM truck WHERE plate_no = 'CH 7719'

? How many stays were not reserved and had a cargo other than empty?
? number of stays that were not reserved and whose cargo is not empty
SELECT COUNT(*) FROM stay WHERE reserved = FALSE AND cargo <> 'empty'

? Motorway, direction and number of bays of Eagle Point
? On which motorway and in which direction is the truck stop Eagle Point, and how many bays has it?
SELECT motorway, direction, bays_total FROM truck_stop WHERE stop_name = 'Eagle Point'

? Which bays are more expensive than average? Numbers.
? bay numbers with an above average nightly fee
SELECT bay_no FROM bay WHERE nightly_fee > (SELECT AVG(nightly_fee) FROM bay)

? Which truck stops saw both steel and fruit?
? truck stops with stays carrying steel and with stays carrying fruit
SELECT t.stop_name FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id WHERE s.cargo = 'steel' INTERSECT SELECT t.stop_name FROM stay s JOIN bay b ON s.bay_id = b.bay_id JOIN truck_stop t ON b.stop_id = t.stop_id WHERE s.cargo = 'fruit'

? How many thefts happened at Flatlands?
? thefts at Flatlands
I do not know

? What is the name of the driver of LT 5512?
? driver of truck LT 5512
I do not know

? How much diesel was sold at Pine Rest?
? diesel litres Pine Rest
I do not know
