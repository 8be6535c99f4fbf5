-- A city's parking office: zones, wardens, vehicles, fines, appeals and payments.

CREATE TABLE zones (
  zone_code TEXT PRIMARY KEY,
  zone_name TEXT, -- City Core; Market Quarter; Hospital Hill; Riverbank
  hourly_fee NUMERIC,
  spaces INTEGER,
  max_stay_minutes INTEGER,
  residents_only BOOLEAN
);

CREATE TABLE wardens (
  warden_id INTEGER PRIMARY KEY,
  name TEXT, -- Sheila Potts; Ken Adeyemi; Lars Holt; Mina Roth
  shift TEXT, -- morning; afternoon; night
  zone_code TEXT REFERENCES zones (zone_code),
  employed_since DATE,
  wage NUMERIC
);

CREATE TABLE vehicles (
  vehicle_id INTEGER PRIMARY KEY,
  plate TEXT,
  make TEXT, -- Volvo; Fiat; Toyota; Skoda; Ford
  colour TEXT, -- white; black; silver; green
  vehicle_kind TEXT, -- car; van; motorbike; truck
  keeper_name TEXT,
  keeper_town TEXT, -- Ashby; Newford; Thornton; Wells
  has_disabled_badge BOOLEAN
);

CREATE TABLE tickets (
  ticket_id INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicles (vehicle_id),
  warden_id INTEGER REFERENCES wardens (warden_id),
  zone_code TEXT REFERENCES zones (zone_code),
  issued_at TIMESTAMP,
  offence TEXT, -- expired meter; double parking; blocked exit; no permit; bus lane
  fine_amt NUMERIC,
  due_date DATE,
  status TEXT, -- unpaid; paid; cancelled; in court
  was_towed BOOLEAN
);

CREATE TABLE ticket_payments (
  payment_id INTEGER PRIMARY KEY,
  ticket_id INTEGER REFERENCES tickets (ticket_id),
  paid_on DATE,
  amt NUMERIC,
  channel TEXT -- website; counter; phone; post
);

CREATE TABLE appeals (
  appeal_id INTEGER PRIMARY KEY,
  ticket_id INTEGER REFERENCES tickets (ticket_id),
  lodged_on DATE,
  decided_on DATE,
  decision TEXT, -- upheld; rejected; withdrawn
  reason TEXT
);

? Which wardens have written any ticket for double parking?
? names of wardens who issued at least one double parking ticket
SELECT DISTINCT w.name FROM wardens w JOIN tickets t ON t.warden_id = w.warden_id WHERE t.offence = 'double parking'

? Plates of vehicles that were towed in Market Quarter
? Give me the plate of every vehicle with a ticket in the Market Quarter zone that was towed.
SELECT DISTINCT v.plate FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id JOIN zones z ON t.zone_code = z.zone_code WHERE z.zone_name = 'Market Quarter' AND t.was_towed = TRUE

? Which wardens never issued a ticket?
? wardens without a ticket
SELECT name FROM wardens WHERE warden_id NOT IN (SELECT warden_id FROM tickets)

? Which tickets were never appealed?
? ids of tickets without an appeal
SELECT ticket_id FROM tickets WHERE ticket_id NOT IN (SELECT ticket_id FROM appeals)

? How many wardens patrol each zone, zones without a warden included?
? wardens per zone, also zones with none
SELECT z.zone_name, COUNT(w.warden_id) FROM zones z LEFT JOIN wardens w ON w.zone_code = z.zone_code GROUP BY z.zone_code, z.zone_name

? What is the sum of fines for vans?
? total fine amount of tickets given to vans
SELECT SUM(t.fine_amt) FROM tickets t JOIN vehicles v ON t.vehicle_id = v.vehicle_id WHERE v.vehicle_kind = 'van'

? Who lodged an appeal that was upheld? I need the keeper names.
? keeper names of vehicles with an upheld appeal
SELECT DISTINCT v.keeper_name FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id JOIN appeals a ON a.ticket_id = t.ticket_id WHERE a.decision = 'upheld'

? Which vehicles have more than 5 unpaid tickets?
? plates with over 5 unpaid tickets
SELECT v.plate FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id WHERE t.status = 'unpaid' GROUP BY v.vehicle_id, v.plate HAVING COUNT(*) > 5

? How much did people pay at the counter for tickets in City Core?
? payments through the counter for tickets issued in the City Core zone, in total
SELECT SUM(p.amt) FROM ticket_payments p JOIN tickets t ON p.ticket_id = t.ticket_id JOIN zones z ON t.zone_code = z.zone_code WHERE p.channel = 'counter' AND z.zone_name = 'City Core'

? Show plate, offence and fine for all tickets of drivers from Thornton.
? plate, offence, fine amount of tickets where the keeper lives in Thornton
SELECT v.plate, t.offence, t.fine_amt FROM tickets t JOIN vehicles v ON t.vehicle_id = v.vehicle_id WHERE v.keeper_town = 'Thornton'

? Which night wardens work in a zone for residents only?
? wardens of the night shift whose zone is residents only
SELECT w.name FROM wardens w JOIN zones z ON w.zone_code = z.zone_code WHERE w.shift = 'night' AND z.residents_only = TRUE

? How many tickets were issued for each offence?
? tickets by offence
SELECT offence, COUNT(*) FROM tickets GROUP BY offence

? How much is fined in each zone?
? total fines per zone name
SELECT z.zone_name, SUM(t.fine_amt) FROM zones z JOIN tickets t ON t.zone_code = z.zone_code GROUP BY z.zone_code, z.zone_name

? Tickets per make of vehicle
? How many tickets did each make of vehicle get?
SELECT v.make, COUNT(*) FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id GROUP BY v.make

? For each payment channel, how many payments came in and what are they worth?
? number and total of payments by channel
SELECT channel, COUNT(*), SUM(amt) FROM ticket_payments GROUP BY channel

? Average, lowest and highest fine per offence
? What are the average, minimum and maximum fines for every offence?
SELECT offence, AVG(fine_amt), MIN(fine_amt), MAX(fine_amt) FROM tickets GROUP BY offence

? tickets by zone and status
? Break the tickets down by zone code and status.
SELECT zone_code, status, COUNT(*) FROM tickets GROUP BY zone_code, status

? How many different vehicles did each warden ticket?
? distinct vehicles with a ticket per warden
SELECT w.name, COUNT(DISTINCT t.vehicle_id) FROM wardens w JOIN tickets t ON t.warden_id = w.warden_id GROUP BY w.warden_id, w.name

? Which towns have more than 30 vehicles on file?
? keeper towns with over 30 vehicles
SELECT keeper_town FROM vehicles GROUP BY keeper_town HAVING COUNT(*) > 30

? How many appeals ended in each decision?
? appeals by decision
SELECT decision, COUNT(*) FROM appeals GROUP BY decision

? How many tickets were issued per year?
? tickets each year
SELECT EXTRACT(YEAR FROM issued_at), COUNT(*) FROM tickets GROUP BY EXTRACT(YEAR FROM issued_at)

? What do wardens earn on average on each shift?
? average wage of wardens per shift
SELECT shift, AVG(wage) FROM wardens GROUP BY shift

? How many vehicles of each kind have a disabled badge?
? vehicles with disabled badge by kind
SELECT vehicle_kind, COUNT(*) FROM vehicles WHERE has_disabled_badge = TRUE GROUP BY vehicle_kind

? Who writes the most tickets?
? warden with the highest number of tickets
? Which warden has issued the most tickets?
SELECT w.name FROM wardens w JOIN tickets t ON t.warden_id = w.warden_id GROUP BY w.warden_id, w.name ORDER BY COUNT(*) DESC LIMIT 1

? Which 10 vehicles have run up the largest fines?
? plates of the top 10 vehicles by total fine amount on tickets
SELECT v.plate FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id GROUP BY v.vehicle_id, v.plate ORDER BY SUM(t.fine_amt) DESC LIMIT 10

? Where is parking the most expensive?
? zone with the highest hourly fee
SELECT zone_name FROM zones ORDER BY hourly_fee DESC LIMIT 1

? Which zone has the fewest spaces?
? zone name with the smallest number of spaces
SELECT zone_name FROM zones ORDER BY spaces LIMIT 1

? What is the commonest offence of trucks?
? offence for which trucks get the most tickets
SELECT t.offence FROM tickets t JOIN vehicles v ON t.vehicle_id = v.vehicle_id WHERE v.vehicle_kind = 'truck' GROUP BY t.offence ORDER BY COUNT(*) DESC LIMIT 1

? List the tickets with id and fine, dearest first.
? ticket id and fine amount sorted by fine descending
SELECT ticket_id, fine_amt FROM tickets ORDER BY fine_amt DESC

? What was the last ticket issued, and for which offence?
? id and offence of the most recent ticket
SELECT ticket_id, offence FROM tickets ORDER BY issued_at DESC LIMIT 1

? Which payment channel brings in the most money, with the sum?
? payment channel with the highest total amount and that amount
SELECT channel, SUM(amt) FROM ticket_payments GROUP BY channel ORDER BY SUM(amt) DESC LIMIT 1

? List wardens by shift, then by wage from high to low.
? names of wardens ordered by shift, then wage descending
SELECT name FROM wardens ORDER BY shift, wage DESC

? How many tickets were issued in August 2023?
? ticket count August 2023
SELECT COUNT(*) FROM tickets WHERE EXTRACT(YEAR FROM issued_at) = 2023 AND EXTRACT(MONTH FROM issued_at) = 8

? What did we collect in payments per month in 2024?
? ticket payments by month 2024
SELECT DATE_TRUNC('month', paid_on), SUM(amt) FROM ticket_payments WHERE EXTRACT(YEAR FROM paid_on) = 2024 GROUP BY DATE_TRUNC('month', paid_on)

? How many days does an appeal take on average?
? average days from lodging an appeal to its decision
SELECT AVG(decided_on - lodged_on) FROM appeals

? Which unpaid tickets are past their due date?
? ids of unpaid tickets whose due date lies before today
SELECT ticket_id FROM tickets WHERE status = 'unpaid' AND due_date < CURRENT_DATE

? On what days of the week do we write tickets, and how many?
? tickets by weekday
SELECT EXTRACT(DOW FROM issued_at), COUNT(*) FROM tickets GROUP BY EXTRACT(DOW FROM issued_at)

? Show the appeals lodged over the last 2 months.
? appeal ids lodged in the past 2 months
SELECT appeal_id FROM appeals WHERE lodged_on >= CURRENT_DATE - INTERVAL '2 months'

? How many tickets did we issue on 2024-05-17?
? tickets issued on May 17, 2024
SELECT COUNT(*) FROM tickets WHERE CAST(issued_at AS DATE) = '2024-05-17'

? When did Ken Adeyemi write his first ticket?
? first time that Ken Adeyemi issued a ticket
SELECT MIN(t.issued_at) FROM tickets t JOIN wardens w ON t.warden_id = w.warden_id WHERE w.name = 'Ken Adeyemi'

? Which wardens joined between 2016-01-01 and 2018-12-31?
? wardens employed since a date from 1 January 2016 to 31 December 2018
SELECT name FROM wardens WHERE employed_since BETWEEN '2016-01-01' AND '2018-12-31'

? What percentage of tickets is paid?
? percent of tickets with the status paid
SELECT 100.0 * SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) / COUNT(*) FROM tickets

? Share of upheld appeals
? What share of all appeals was upheld?
SELECT CAST(SUM(CASE WHEN decision = 'upheld' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM appeals

? For each zone code, what proportion of tickets is still unpaid?
? proportion of unpaid tickets by zone code
SELECT zone_code, CAST(SUM(CASE WHEN status = 'unpaid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tickets GROUP BY zone_code

? ratio of paid to unpaid tickets
? What is the ratio of tickets that are paid to tickets that are unpaid?
SELECT CAST(SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'unpaid' THEN 1 ELSE 0 END), 0) FROM tickets

? How many tickets does a fined vehicle have on average?
? average tickets per vehicle
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vehicle_id), 0) FROM tickets

? How much money in fines does each warden bring per ticket, in other words the mean? Name them.
? average fine per ticket of each warden
SELECT w.name, AVG(t.fine_amt) FROM wardens w JOIN tickets t ON t.warden_id = w.warden_id GROUP BY w.warden_id, w.name

? What percentage of vehicles of each make was towed, counting tickets?
? percent of tickets that ended in towing by make
SELECT v.make, 100.0 * SUM(CASE WHEN t.was_towed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM vehicles v JOIN tickets t ON t.vehicle_id = v.vehicle_id GROUP BY v.make

? What would a full zone earn per hour? Hourly fee times spaces.
? zone name and hourly fee multiplied by spaces
SELECT zone_name, hourly_fee * spaces FROM zones

? Which white or silver Toyota vehicles do we have on file?
? plates of Toyota vehicles in white or silver
SELECT plate FROM vehicles WHERE make = 'Toyota' AND colour IN ('white', 'silver')

? Which zones allow parking for no more than 60 minutes and are open to everybody?
? zones with a max stay up to 60 minutes that are not residents only
SELECT zone_name FROM zones WHERE max_stay_minutes <= 60 AND residents_only = FALSE

? Which appeals are still undecided?
? ids of appeals without a decision date
SELECT appeal_id FROM appeals WHERE decided_on IS NULL

? Find plates starting with KX.
? vehicles whose plate begins with KX
SELECT plate FROM vehicles WHERE plate LIKE 'KX%'

? Show offence, fine, due date and status of the tickets in court.
? offence, fine amount, due date, status where the ticket is in court
SELECT offence, fine_amt, due_date, status FROM tickets WHERE status = 'in court'

? How many tickets carried a fine between 40 and 80?
? number of tickets with fines from 40 to 80
SELECT COUNT(*) FROM tickets WHERE fine_amt BETWEEN 40 AND 80

? Which vehicles other than cars belong to keepers in Wells?
? plates of vehicles in Wells that are not a car
SELECT plate FROM vehicles WHERE keeper_town = 'Wells' AND vehicle_kind <> 'car'

? Which appeals mention Ambulance in the reason?
? appeal ids with Ambulance in the reason
SELECT appeal_id FROM appeals WHERE reason LIKE '%Ambulance%'

? Which tickets were fined above average?
? ids of tickets with an above average fine
SELECT ticket_id FROM tickets WHERE fine_amt > (SELECT AVG(fine_amt) FROM tickets)

? How many different offences have we recorded?
? number of distinct offences on tickets
SELECT COUNT(DISTINCT offence) FROM tickets

? How old are the drivers who park wrongly?
? age of the drivers
I do not know

? Which parking meters are broken?
? location of every parking meter
I do not know

? How many season tickets did we sell?
I do not know
