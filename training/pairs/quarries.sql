-- A quarry company: pits, blasts, machines, loaders, stone products, weighbridge tickets and complaints of neighbours.

CREATE TABLE quarries (
  id INTEGER PRIMARY KEY,
  quarry_name TEXT, -- Stone Hill; Red Cliff; Long Edge; Fox Hollow; Grey Ridge
  parish TEXT, -- Wells; Frome; Shepton; Mells; Leigh
  rock TEXT, -- limestone; granite; slate; basalt; sandstone
  opened_year INTEGER,
  area_ha NUMERIC,
  reserve_t INTEGER,
  licence_expires DATE
);

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  forename TEXT, -- Harry; Joan; Derek; Moira; Colin
  family_name TEXT, -- Penn; Ashby; Cole; Tanner; Webb
  position TEXT, -- blaster; driver; crusher hand; foreman; weighbridge clerk
  quarry_id INTEGER REFERENCES quarries (id),
  engaged_on DATE,
  left_on DATE,
  day_rate NUMERIC
);

CREATE TABLE blasts (
  id INTEGER PRIMARY KEY,
  quarry_id INTEGER REFERENCES quarries (id),
  blaster_id INTEGER REFERENCES staff (id),
  supervisor_id INTEGER REFERENCES staff (id),
  fired_at TIMESTAMP,
  all_clear_at TIMESTAMP,
  holes_drilled INTEGER,
  holes_misfired INTEGER,
  explosive_kg NUMERIC,
  rock_t NUMERIC,
  vibration_mm_s NUMERIC
);

CREATE TABLE machines (
  id INTEGER PRIMARY KEY,
  fleet_no TEXT, -- L01; D07; C12; E03; D15
  kind TEXT, -- loader; dumper; crusher; excavator
  quarry_id INTEGER REFERENCES quarries (id),
  bought_on DATE,
  purchase_price NUMERIC,
  engine_hours NUMERIC,
  fuel_litres NUMERIC,
  out_of_order BOOLEAN
);

CREATE TABLE hauliers (
  id INTEGER PRIMARY KEY,
  firm TEXT, -- Swift Haulage; Mendip Trucks; Dale Brothers; Bridge Transport
  hometown TEXT, -- Bristol; Bath; Yeovil; Taunton
  account_opened DATE,
  blocked BOOLEAN
);

CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  quarry_id INTEGER REFERENCES quarries (id),
  haulier_id INTEGER REFERENCES hauliers (id),
  clerk_id INTEGER REFERENCES staff (id),
  product TEXT, -- gravel; armour stone; road base; chippings; kerb stone
  gross_t NUMERIC,
  net_t NUMERIC,
  price NUMERIC,
  weighed_at TIMESTAMP,
  settled_on DATE
);

CREATE TABLE complaints (
  id INTEGER PRIMARY KEY,
  quarry_id INTEGER REFERENCES quarries (id),
  topic TEXT, -- dust; noise; vibration; lorries
  received_on DATE,
  closed_on DATE,
  compensation NUMERIC
);

? Which hauliers fetched stone from Red Cliff?
? distinct firms with tickets at the quarry Red Cliff
SELECT DISTINCT h.firm FROM hauliers h JOIN tickets t ON t.haulier_id = h.id JOIN quarries q ON t.quarry_id = q.id WHERE q.quarry_name = 'Red Cliff'

? Give the forename and family name of every blaster together with the name of the quarry where they work.
? staff in the position blaster with their quarry's name
SELECT s.forename, s.family_name, q.quarry_name FROM staff s JOIN quarries q ON s.quarry_id = q.id WHERE s.position = 'blaster'

? Who supervised blasts at Fox Hollow? List each person once.
? supervisors of the blasts in the quarry Fox Hollow, forename and family name, no duplicates
SELECT DISTINCT s.forename, s.family_name FROM staff s JOIN blasts b ON b.supervisor_id = s.id JOIN quarries q ON b.quarry_id = q.id WHERE q.quarry_name = 'Fox Hollow'

? How many tonnes of rock has each quarry blasted loose?
? blasted rock tonnes per quarry
? For each quarry, return its name and the total tonnage of rock from its blasts.
SELECT q.quarry_name, SUM(b.rock_t) FROM blasts b JOIN quarries q ON b.quarry_id = q.id GROUP BY q.id, q.quarry_name

? Which quarries have never received a complaint?
? quarries without complaints
SELECT quarry_name FROM quarries WHERE id NOT IN (SELECT quarry_id FROM complaints WHERE NOT quarry_id IS NULL)

? Who has never fired a blast as the blaster?
? staff, forename and family name, who were not the blaster of any blast
SELECT forename, family_name FROM staff WHERE id NOT IN (SELECT blaster_id FROM blasts WHERE NOT blaster_id IS NULL)

? How many machines stand in each quarry, including quarries without machines?
? machine count per quarry, zero too
SELECT q.quarry_name, COUNT(m.id) FROM quarries q LEFT JOIN machines m ON m.quarry_id = q.id GROUP BY q.id, q.quarry_name

? How much did hauliers from Bath pay for gravel?
? total ticket price of gravel for haulage firms based in Bath
SELECT SUM(t.price) FROM tickets t JOIN hauliers h ON t.haulier_id = h.id WHERE h.hometown = 'Bath' AND t.product = 'gravel'

? Which broken dumpers are in granite quarries? Give the fleet numbers.
? fleet numbers of dumpers that are out of order in quarries with the rock granite
SELECT m.fleet_no FROM machines m JOIN quarries q ON m.quarry_id = q.id WHERE m.kind = 'dumper' AND m.out_of_order = TRUE AND q.rock = 'granite'

? Which clerk has written the most tickets?
? forename and family name of the clerk with the highest number of weighbridge tickets
SELECT s.forename, s.family_name FROM staff s JOIN tickets t ON t.clerk_id = s.id GROUP BY s.id, s.forename, s.family_name ORDER BY COUNT(*) DESC LIMIT 1

? How many tonnes net did every haulier take away?
? net tonnage by haulage firm
SELECT h.firm, SUM(t.net_t) FROM tickets t JOIN hauliers h ON t.haulier_id = h.id GROUP BY h.id, h.firm

? What did we pay in compensation around each slate quarry? Name the quarry.
? compensation of complaints per quarry where the rock is slate
SELECT q.quarry_name, SUM(c.compensation) FROM complaints c JOIN quarries q ON c.quarry_id = q.id WHERE q.rock = 'slate' GROUP BY q.id, q.quarry_name

? Which firms have never picked up armour stone?
? hauliers without a ticket for armour stone
SELECT firm FROM hauliers WHERE id NOT IN (SELECT haulier_id FROM tickets WHERE product = 'armour stone' AND NOT haulier_id IS NULL)

? Which quarries in Frome sold kerb stone to Dale Brothers?
? distinct quarries of the parish Frome on kerb stone tickets of the firm Dale Brothers
SELECT DISTINCT q.quarry_name FROM quarries q JOIN tickets t ON t.quarry_id = q.id JOIN hauliers h ON t.haulier_id = h.id WHERE q.parish = 'Frome' AND t.product = 'kerb stone' AND h.firm = 'Dale Brothers'

? How many different hauliers come to each quarry?
? distinct haulier count per quarry name
SELECT q.quarry_name, COUNT(DISTINCT t.haulier_id) FROM tickets t JOIN quarries q ON t.quarry_id = q.id GROUP BY q.id, q.quarry_name

? Which quarries had complaints about dust and also about noise?
? quarries with both dust complaints and noise complaints
SELECT q.quarry_name FROM quarries q JOIN complaints c ON c.quarry_id = q.id WHERE c.topic = 'dust' INTERSECT SELECT q.quarry_name FROM quarries q JOIN complaints c ON c.quarry_id = q.id WHERE c.topic = 'noise'

? How many blasts were fired in the last 6 weeks?
? blasts over the past 6 weeks
SELECT COUNT(*) FROM blasts WHERE fired_at >= CURRENT_DATE - INTERVAL '6 weeks'

? How many minutes passed from firing to the all clear on average at each quarry?
? average minutes between fired and all clear, by quarry name
SELECT q.quarry_name, AVG(EXTRACT(EPOCH FROM b.all_clear_at - b.fired_at) / 60) FROM blasts b JOIN quarries q ON b.quarry_id = q.id GROUP BY q.id, q.quarry_name

? Whose licence expires this year? Name the quarries.
? quarries with a licence that runs out this year
SELECT quarry_name FROM quarries WHERE EXTRACT(YEAR FROM licence_expires) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many complaints are not closed yet, by topic?
? open complaints per topic
SELECT topic, COUNT(*) FROM complaints WHERE closed_on IS NULL GROUP BY topic

? How long does it take us to close a complaint about vibration, in days on average?
? average days from received to closed for vibration complaints
SELECT AVG(closed_on - received_on) FROM complaints WHERE topic = 'vibration'

? How many tonnes net went over the weighbridge on each day of July 2023?
? daily net tonnes for July 2023
SELECT CAST(weighed_at AS DATE), SUM(net_t) FROM tickets WHERE EXTRACT(YEAR FROM weighed_at) = 2023 AND EXTRACT(MONTH FROM weighed_at) = 7 GROUP BY CAST(weighed_at AS DATE)

? What was the ticket revenue per month last year?
? ticket price totals by month of last year
SELECT DATE_TRUNC('month', weighed_at), SUM(price) FROM tickets WHERE EXTRACT(YEAR FROM weighed_at) = EXTRACT(YEAR FROM CURRENT_DATE) - 1 GROUP BY DATE_TRUNC('month', weighed_at)

? Who left us between 2022-01-01 and 2022-12-31?
? staff, forename and family name, who left from 1 January 2022 to 31 December 2022
SELECT forename, family_name FROM staff WHERE left_on BETWEEN '2022-01-01' AND '2022-12-31'

? Who is still with us as a foreman? Forename and family name, please.
? staff in the position foreman who have not left
SELECT forename, family_name FROM staff WHERE position = 'foreman' AND left_on IS NULL

? When was the first blast at each quarry?
? earliest firing per quarry
SELECT q.quarry_name, MIN(b.fired_at) FROM blasts b JOIN quarries q ON b.quarry_id = q.id GROUP BY q.id, q.quarry_name

? Which machines did we buy before March 2019, more exactly before 2019-03-01? Fleet numbers only.
? fleet numbers bought before 1 March 2019
SELECT fleet_no FROM machines WHERE bought_on < '2019-03-01'

? How many quarries opened after 1950?
? count quarries opened later than 1950
SELECT COUNT(*) FROM quarries WHERE opened_year > 1950

? On which weekday do we blast? Count blasts for every weekday.
? blasts per day of the week
SELECT EXTRACT(DOW FROM fired_at), COUNT(*) FROM blasts GROUP BY EXTRACT(DOW FROM fired_at)

? How many tickets were weighed this month and are not settled?
? unsettled tickets weighed this month
SELECT COUNT(*) FROM tickets WHERE settled_on IS NULL AND DATE_TRUNC('month', weighed_at) = DATE_TRUNC('month', CURRENT_DATE)

? What percentage of the drilled holes misfired at each quarry?
? misfired holes as a percent of drilled holes per quarry name
SELECT q.quarry_name, 100.0 * SUM(b.holes_misfired) / NULLIF(SUM(b.holes_drilled), 0) FROM blasts b JOIN quarries q ON b.quarry_id = q.id GROUP BY q.id, q.quarry_name

? How many kilos of explosive did each blast use per tonne of rock? Give the blast id.
? explosive per tonne of rock for each blast id
SELECT id, CAST(explosive_kg AS FLOAT) / NULLIF(rock_t, 0) FROM blasts

? What is the ratio of total explosive to total rock in all blasts?
? explosive to rock ratio over all blasts
SELECT CAST(SUM(explosive_kg) AS FLOAT) / NULLIF(SUM(rock_t), 0) FROM blasts

? What share of machines is out of order for each kind?
? share of broken machines by kind
SELECT kind, CAST(SUM(CASE WHEN out_of_order = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM machines GROUP BY kind

? What percentage of tickets has been settled?
? percent of tickets with a settlement date
SELECT 100.0 * SUM(CASE WHEN NOT settled_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM tickets

? What is the ratio of gravel tickets to chippings tickets for each quarry id?
? gravel to chippings ratio of tickets by quarry id
SELECT quarry_id, CAST(SUM(CASE WHEN product = 'gravel' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN product = 'chippings' THEN 1 ELSE 0 END), 0) FROM tickets GROUP BY quarry_id

? How many litres of fuel does each machine burn per engine hour? Show the fleet number.
? fuel litres per engine hour, by fleet number
SELECT fleet_no, CAST(fuel_litres AS FLOAT) / NULLIF(engine_hours, 0) FROM machines

? What do we earn per net tonne of each product?
? price per net tonne by product
SELECT product, CAST(SUM(price) AS FLOAT) / NULLIF(SUM(net_t), 0) FROM tickets GROUP BY product

? How many tickets does a haulier collect on average?
? average tickets per haulier
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT haulier_id), 0) FROM tickets

? What percentage of the complaints in each topic led to compensation?
? percent of complaints with a compensation above 0 per topic
SELECT topic, 100.0 * SUM(CASE WHEN compensation > 0 THEN 1 ELSE 0 END) / COUNT(*) FROM complaints GROUP BY topic

? What was the weight of the lorry on every ticket, that is gross minus net? Give the ticket id.
? ticket id and gross minus net tonnes
SELECT id, gross_t - net_t FROM tickets

? What is the ratio of limestone quarries to sandstone quarries?
? limestone vs sandstone quarries, as a ratio
SELECT CAST(SUM(CASE WHEN rock = 'limestone' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN rock = 'sandstone' THEN 1 ELSE 0 END), 0) FROM quarries

? What percentage of our ticket revenue comes from road base?
? percent of the total ticket price that is for road base
SELECT 100.0 * SUM(CASE WHEN product = 'road base' THEN price ELSE 0 END) / NULLIF(SUM(price), 0) FROM tickets

? What proportion of hauliers is blocked, per hometown?
? blocked share of haulage firms by hometown
SELECT hometown, CAST(SUM(CASE WHEN blocked = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hauliers GROUP BY hometown

? How big is the reserve per hectare in each quarry?
? reserve tonnes divided by area for every quarry
SELECT quarry_name, CAST(reserve_t AS FLOAT) / NULLIF(area_ha, 0) FROM quarries

? How many tonnes of each product were sold, net?
? net tonnes per product
SELECT product, SUM(net_t) FROM tickets GROUP BY product

? Which products brought in more than 30000?
? products with a ticket price total over 30000
SELECT product FROM tickets GROUP BY product HAVING SUM(price) > 30000

? Which firms have at least 50 tickets? Show how many as well.
? haulage firms with 50 or more tickets and their ticket count
SELECT h.firm, COUNT(*) FROM hauliers h JOIN tickets t ON t.haulier_id = h.id GROUP BY h.id, h.firm HAVING COUNT(*) >= 50

? How many engine hours have the machines of each kind run?
? engine hours by kind of machine
SELECT kind, SUM(engine_hours) FROM machines GROUP BY kind

? What do we pay per day on average in every position?
? average day rate by position
SELECT position, AVG(day_rate) FROM staff GROUP BY position

? How many hectares do we quarry in each parish?
? total area per parish
SELECT parish, SUM(area_ha) FROM quarries GROUP BY parish

? What is our oldest quarry?
? quarry opened first
SELECT quarry_name FROM quarries ORDER BY opened_year LIMIT 1

? Which machine was the most expensive? Give its fleet number.
? fleet number with the highest purchase price
SELECT fleet_no FROM machines ORDER BY purchase_price DESC LIMIT 1

? At which quarry was the strongest vibration measured in a blast?
? name of the quarry with the blast of the highest vibration
SELECT q.quarry_name FROM quarries q JOIN blasts b ON b.quarry_id = q.id ORDER BY b.vibration_mm_s DESC LIMIT 1

? List the quarries by the size of their reserve, biggest first.
? quarries, largest reserve first
SELECT quarry_name FROM quarries ORDER BY reserve_t DESC

? Who are the 4 longest serving drivers? Forename and family name.
? 4 staff in the position driver who were engaged first
SELECT forename, family_name FROM staff WHERE position = 'driver' ORDER BY engaged_on LIMIT 4

? Which machines are working and have run over 10000 engine hours? Fleet numbers.
? fleet numbers of machines not out of order with more than 10000 engine hours
SELECT fleet_no FROM machines WHERE out_of_order = FALSE AND engine_hours > 10000

? Which members of staff belong to no quarry?
? forename and family name of staff without a quarry
SELECT forename, family_name FROM staff WHERE quarry_id IS NULL

? Which quarries yield slate or basalt?
? quarries with the rock slate or basalt
SELECT quarry_name FROM quarries WHERE rock IN ('slate', 'basalt')

? Which haulage firms have a name that starts with Tar?
? hauliers whose firm begins with Tar
SELECT firm FROM hauliers WHERE firm LIKE 'Tar%'

? How deep is the pit at Grey Ridge?
? depth of the quarry Grey Ridge
I do not know

? Which neighbour complained about lorries?
? names of the people who complained about lorries
I do not know

? How many accidents were there at Long Edge last year?
? injuries at the quarry Long Edge
I do not know
