-- A farm machinery rental yard: depots, machines, farmers, rentals, payments and damages.

CREATE TABLE depots (
  id INTEGER PRIMARY KEY,
  depot_name TEXT, -- Eastfield Yard; Hill Top Yard; Ford Lane; Bridge End
  county TEXT, -- Kent; Suffolk; Devon; Fife
  manager_name TEXT, -- Roy Tanner; Gwen Price; Ali Demir; Nell Frost
  sq_m NUMERIC
);

CREATE TABLE machines (
  machine_id INTEGER PRIMARY KEY,
  serial TEXT,
  machine_type TEXT, -- tractor; combine; baler; sprayer; loader
  brand TEXT, -- John Deere; Fendt; Claas; Kubota; Valtra
  horsepower INTEGER,
  engine_hours NUMERIC,
  year_made INTEGER,
  purchase_price NUMERIC,
  day_rate NUMERIC,
  depot_id INTEGER REFERENCES depots (id),
  condition TEXT, -- ready; rented out; in workshop; scrapped
  last_service DATE
);

CREATE TABLE farmers (
  farmer_id INTEGER PRIMARY KEY,
  farmer_name TEXT, -- Tom Ashby; Green Acres Ltd; Mrs Dale; Higgins Farm
  farmer_kind TEXT, -- dairy; arable; mixed; contractor
  county TEXT, -- Kent; Suffolk; Devon; Fife
  credit_limit NUMERIC,
  customer_since DATE,
  newsletter BOOLEAN
);

CREATE TABLE rentals (
  rental_id INTEGER PRIMARY KEY,
  machine_id INTEGER REFERENCES machines (machine_id),
  farmer_id INTEGER REFERENCES farmers (farmer_id),
  pickup_depot_id INTEGER REFERENCES depots (id),
  return_depot_id INTEGER REFERENCES depots (id),
  out_date DATE,
  back_date DATE,
  due_date DATE,
  hours_used NUMERIC,
  rental_charge NUMERIC,
  insurance_taken BOOLEAN,
  status TEXT -- booked; out; returned; cancelled
);

CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  rental_id INTEGER REFERENCES rentals (rental_id),
  paid_on DATE,
  amt NUMERIC,
  method TEXT -- cheque; card; bank transfer; cash
);

CREATE TABLE damages (
  damage_id INTEGER PRIMARY KEY,
  rental_id INTEGER REFERENCES rentals (rental_id),
  part TEXT, -- tyre; hydraulics; cabin; gearbox
  noted_on DATE,
  repair_cost NUMERIC,
  charged_to_farmer BOOLEAN
);

? Which machines stand at Ford Lane? Serial and type.
? serial and machine type of the machines in the depot Ford Lane
SELECT m.serial, m.machine_type FROM machines m JOIN depots d ON m.depot_id = d.id WHERE d.depot_name = 'Ford Lane'

? Which farmers have hired a combine?
? farmers, each once, with a rental of a combine
SELECT DISTINCT f.farmer_name FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id JOIN machines m ON r.machine_id = m.machine_id WHERE m.machine_type = 'combine'

? Which farmers have never rented anything?
? farmers without rentals
? List farmers with no rentals to their name.
SELECT farmer_name FROM farmers WHERE farmer_id NOT IN (SELECT farmer_id FROM rentals)

? Which machines were never rented out? Give the serial.
? serials of machines with no rental
SELECT serial FROM machines WHERE machine_id NOT IN (SELECT machine_id FROM rentals)

? How much did each farmer spend on rentals?
? rental charges by farmer name
SELECT f.farmer_name, SUM(r.rental_charge) FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id GROUP BY f.farmer_id, f.farmer_name

? How many rentals were picked up at Bridge End?
? number of rentals with pickup depot Bridge End
SELECT COUNT(*) FROM rentals r JOIN depots d ON r.pickup_depot_id = d.id WHERE d.depot_name = 'Bridge End'

? At which depots has Mrs Dale handed machines back?
? different return depots of the rentals of Mrs Dale
SELECT DISTINCT d.depot_name FROM rentals r JOIN depots d ON r.return_depot_id = d.id JOIN farmers f ON r.farmer_id = f.farmer_id WHERE f.farmer_name = 'Mrs Dale'

? Which brands had damage to the gearbox?
? brands of machines with gearbox damages, no repeats
SELECT DISTINCT m.brand FROM damages x JOIN rentals r ON x.rental_id = r.rental_id JOIN machines m ON r.machine_id = m.machine_id WHERE x.part = 'gearbox'

? How many machines does every depot hold, depots with none included?
? machines per depot including those with none
SELECT d.depot_name, COUNT(m.machine_id) FROM depots d LEFT JOIN machines m ON m.depot_id = d.id GROUP BY d.id, d.depot_name

? What has Higgins Farm paid by card?
? total card payments on rentals of Higgins Farm
SELECT SUM(p.amt) FROM payments p JOIN rentals r ON p.rental_id = r.rental_id JOIN farmers f ON r.farmer_id = f.farmer_id WHERE f.farmer_name = 'Higgins Farm' AND p.method = 'card'

? Which contractors rented a Fendt tractor?
? farmers of the kind contractor with a rental of a tractor by Fendt, each once
SELECT DISTINCT f.farmer_name FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id JOIN machines m ON r.machine_id = m.machine_id WHERE f.farmer_kind = 'contractor' AND m.brand = 'Fendt' AND m.machine_type = 'tractor'

? How many machines are there of each type?
? machines by type
SELECT machine_type, COUNT(*) FROM machines GROUP BY machine_type

? Machines by type and condition
? How many machines of each type are in which condition?
SELECT machine_type, condition, COUNT(*) FROM machines GROUP BY machine_type, condition

? Average day rate and horsepower per brand
? For each brand, what are the mean day rate and the mean horsepower of the machines?
SELECT brand, AVG(day_rate), AVG(horsepower) FROM machines GROUP BY brand

? Payments by method: how many and how much?
? number and total of payments per method
SELECT method, COUNT(*), SUM(amt) FROM payments GROUP BY method

? Farmers per kind
? How many farmers do we serve of each kind?
SELECT farmer_kind, COUNT(*) FROM farmers GROUP BY farmer_kind

? Rental income by machine type
? What did the rentals of each type of machine bring in?
SELECT m.machine_type, SUM(r.rental_charge) FROM rentals r JOIN machines m ON r.machine_id = m.machine_id GROUP BY m.machine_type

? Which farmers took more than 15 rentals?
? farmers with over 15 rentals
SELECT f.farmer_name FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id GROUP BY f.farmer_id, f.farmer_name HAVING COUNT(*) > 15

? How many different machines has each farmer had?
? distinct machines per farmer in the rentals
SELECT f.farmer_name, COUNT(DISTINCT r.machine_id) FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id GROUP BY f.farmer_id, f.farmer_name

? Damage cost per part: number, total and maximum
? For every part, count the damages and give the sum and the maximum repair cost.
SELECT part, COUNT(*), SUM(repair_cost), MAX(repair_cost) FROM damages GROUP BY part

? What are the machines in each depot worth, by purchase price?
? sum of the purchase prices of machines per depot name
SELECT d.depot_name, SUM(m.purchase_price) FROM machines m JOIN depots d ON m.depot_id = d.id GROUP BY d.id, d.depot_name

? Which brands do we own at least 4 machines of?
? brands with 4 or more machines
SELECT brand FROM machines GROUP BY brand HAVING COUNT(*) >= 4

? Which machine is the strongest? Serial and horsepower.
? serial and horsepower of the machine with the most horsepower
SELECT serial, horsepower FROM machines ORDER BY horsepower DESC LIMIT 1

? Top 5 farmers by rental charge
? Which 5 farmers bring us the most rental money?
SELECT f.farmer_name FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id GROUP BY f.farmer_id, f.farmer_name ORDER BY SUM(r.rental_charge) DESC LIMIT 5

? Which machine gets rented most often? Serial only.
? serial of the machine with the largest number of rentals
SELECT m.serial FROM rentals r JOIN machines m ON r.machine_id = m.machine_id GROUP BY m.machine_id, m.serial ORDER BY COUNT(*) DESC LIMIT 1

? Which tractor is the cheapest per day? Brand and day rate.
? brand and day rate of the tractor with the lowest day rate
SELECT brand, day_rate FROM machines WHERE machine_type = 'tractor' ORDER BY day_rate LIMIT 1

? Who has been our customer the longest?
? farmer who became a customer first
SELECT farmer_name FROM farmers ORDER BY customer_since LIMIT 1

? Machines by brand, and within the brand by engine hours from high to low: serial, brand, hours
? list serial, brand and engine hours of the machines ordered by brand, then hours descending
SELECT serial, brand, engine_hours FROM machines ORDER BY brand, engine_hours DESC

? Which depot has the biggest yard?
? depot with the most square meters
SELECT depot_name FROM depots ORDER BY sq_m DESC LIMIT 1

? Which part gets damaged most?
? part with the most damages
SELECT part FROM damages GROUP BY part ORDER BY COUNT(*) DESC LIMIT 1

? The 3 oldest machines: serial and year
? serial and year made of the 3 oldest machines
SELECT serial, year_made FROM machines ORDER BY year_made LIMIT 3

? How many rentals went out in September 2023?
? rentals with an out date in September 2023
SELECT COUNT(*) FROM rentals WHERE EXTRACT(YEAR FROM out_date) = 2023 AND EXTRACT(MONTH FROM out_date) = 9

? How many days is a machine out on average?
? average days between out date and back date of the rentals
SELECT AVG(back_date - out_date) FROM rentals

? Which rentals came back late, after the due date? Ids.
? ids of rentals returned after they were due
SELECT rental_id FROM rentals WHERE back_date > due_date

? Which machines had their last service before 2023-01-01? Serials.
? serials of machines last serviced before January 1, 2023
SELECT serial FROM machines WHERE last_service < '2023-01-01'

? Payments per month
? How much was paid in each month?
SELECT DATE_TRUNC('month', paid_on), SUM(amt) FROM payments GROUP BY DATE_TRUNC('month', paid_on)

? Rental charges of the last 30 days
? What did the rentals that went out in the past 30 days bring in?
SELECT SUM(rental_charge) FROM rentals WHERE out_date >= CURRENT_DATE - INTERVAL '30 days'

? Rentals per year and the hours used
? For each year of the out date, how many rentals were there and how many hours were used?
SELECT EXTRACT(YEAR FROM out_date), COUNT(*), SUM(hours_used) FROM rentals GROUP BY EXTRACT(YEAR FROM out_date)

? When did Tom Ashby last rent a machine?
? latest out date of the rentals of Tom Ashby
SELECT MAX(r.out_date) FROM rentals r JOIN farmers f ON r.farmer_id = f.farmer_id WHERE f.farmer_name = 'Tom Ashby'

? Which damages were noted between 2022-06-01 and 2022-08-31? Id and part.
? id and part of damages noted from June 1, 2022 to August 31, 2022
SELECT damage_id, part FROM damages WHERE noted_on BETWEEN '2022-06-01' AND '2022-08-31'

? What share of rentals gets cancelled?
? proportion of cancelled rentals
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rentals

? In what percentage of rentals is insurance taken, by machine type?
? percent of rentals with insurance per type of machine
SELECT m.machine_type, 100.0 * SUM(CASE WHEN r.insurance_taken = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM rentals r JOIN machines m ON r.machine_id = m.machine_id GROUP BY m.machine_type

? Ratio of tractors to loaders
? What is the ratio of tractor machines to loader machines?
SELECT CAST(SUM(CASE WHEN machine_type = 'tractor' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN machine_type = 'loader' THEN 1 ELSE 0 END), 0) FROM machines

? What does an hour of use bring in on average?
? rental charge divided by hours used over all rentals
SELECT CAST(SUM(rental_charge) AS FLOAT) / NULLIF(SUM(hours_used), 0) FROM rentals

? How many rentals does a farmer make on average?
? rentals per farmer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT farmer_id), 0) FROM rentals

? Day rate per horsepower for each machine
? For every serial, divide the day rate by the horsepower of the machine.
SELECT serial, CAST(day_rate AS FLOAT) / NULLIF(horsepower, 0) FROM machines

? What percent of damages was charged to the farmer?
? percentage of damages charged to farmers
SELECT 100.0 * SUM(CASE WHEN charged_to_farmer = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM damages

? For each depot, what proportion of the machines is in workshop?
? share of machines in workshop by depot name
SELECT d.depot_name, CAST(SUM(CASE WHEN m.condition = 'in workshop' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM machines m JOIN depots d ON m.depot_id = d.id GROUP BY d.id, d.depot_name

? Which Kubota or Valtra machines are ready to go?
? serials of ready machines by Kubota or Valtra
SELECT serial FROM machines WHERE brand IN ('Kubota', 'Valtra') AND condition = 'ready'

? Tractors over 150 horsepower that cost less than 300 a day: serial and brand
? Which tractor machines have more than 150 horsepower and a day rate under 300? Give serial and brand.
SELECT serial, brand FROM machines WHERE machine_type = 'tractor' AND horsepower > 150 AND day_rate < 300

? Which rentals are not back yet? Id and due date.
? id and due date of rentals without a back date
SELECT rental_id, due_date FROM rentals WHERE back_date IS NULL

? Dairy farmers with a credit limit between 5000 and 10000
? Which dairy farmers have from 5000 to 10000 of credit limit?
SELECT farmer_name FROM farmers WHERE farmer_kind = 'dairy' AND credit_limit BETWEEN 5000 AND 10000

? County and manager of Hill Top Yard
? In which county is the depot Hill Top Yard and who manages it?
SELECT county, manager_name FROM depots WHERE depot_name = 'Hill Top Yard'

? Which serials start with FX?
? machines whose serial begins with FX
SELECT serial FROM machines WHERE serial LIKE 'FX%'

? How many rentals without insurance cost over 1000?
? number of rentals with no insurance and a charge above 1000
SELECT COUNT(*) FROM rentals WHERE insurance_taken = FALSE AND rental_charge > 1000

? Which farmers are not arable and don't get the newsletter?
? farmers of a kind other than arable without the newsletter
SELECT farmer_name FROM farmers WHERE farmer_kind <> 'arable' AND newsletter = FALSE

? Which machines cost more than an average machine? Serials.
? serials of machines with an above average purchase price
SELECT serial FROM machines WHERE purchase_price > (SELECT AVG(purchase_price) FROM machines)

? In which counties do we have both a depot and a farmer?
? counties that occur among the depots and among the farmers
SELECT county FROM depots INTERSECT SELECT county FROM farmers

? How many acres does Green Acres Ltd farm?
? acreage of Green Acres Ltd
I do not know

? Which mechanic repaired the hydraulics?
? mechanic for hydraulics damages
I do not know

? How much diesel was in the tank on return?
? tank level of returned machines
I do not know
