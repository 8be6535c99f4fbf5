-- Dry cleaners with several counters: garments handed in, services, tickets and complaints.

CREATE TABLE counters (
  counter_id INTEGER PRIMARY KEY,
  counter_name TEXT, -- Market Square; Station Arcade; Harbour Mall; Elm Road
  district TEXT, -- centre; north; docks; suburbs
  opened_on DATE,
  open_late BOOLEAN
);

CREATE TABLE patrons (
  patron_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Gloria Penn; Hotel Saturn; Igor Balan; Mei Wong
  patron_type TEXT, -- private; hotel; theatre; office
  phone TEXT,
  member_since DATE,
  credit NUMERIC
);

CREATE TABLE services (
  service_code TEXT PRIMARY KEY,
  service_name TEXT, -- dry cleaning; wet wash; ironing; stain removal; waterproofing
  base_price NUMERIC,
  hours_needed INTEGER,
  solvent TEXT -- perc; water; silicone
);

CREATE TABLE tickets (
  ticket_no INTEGER PRIMARY KEY,
  patron_id INTEGER REFERENCES patrons (patron_id),
  counter_id INTEGER REFERENCES counters (counter_id),
  handed_in TIMESTAMP,
  promised_for TIMESTAMP,
  collected TIMESTAMP,
  total_price NUMERIC,
  paid BOOLEAN,
  ticket_state TEXT -- received; in cleaning; ready; collected
);

CREATE TABLE garments (
  garment_id INTEGER PRIMARY KEY,
  ticket_no INTEGER REFERENCES tickets (ticket_no),
  service_code TEXT REFERENCES services (service_code),
  garment_type TEXT, -- suit; dress; curtain; shirt; coat
  fabric TEXT, -- silk; wool; linen; leather
  colour TEXT, -- black; white; navy; red
  price NUMERIC,
  express BOOLEAN
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  garment_id INTEGER REFERENCES garments (garment_id),
  complained_on DATE,
  reason TEXT, -- shrunk; stain left; lost button; torn
  refund NUMERIC
);

? Who handed in a leather coat?
? names of patrons with a coat made of leather on any ticket, each once
SELECT DISTINCT p.full_name FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id JOIN garments g ON g.ticket_no = t.ticket_no WHERE g.garment_type = 'coat' AND g.fabric = 'leather'

? Which tickets were taken in at Market Square?
? ticket numbers of the counter Market Square
SELECT t.ticket_no FROM tickets t JOIN counters c ON t.counter_id = c.counter_id WHERE c.counter_name = 'Market Square'

? Which services have never been used for a garment?
? services without garments
SELECT service_name FROM services WHERE service_code NOT IN (SELECT service_code FROM garments)

? Which patrons never had a ticket?
? patrons without tickets
SELECT full_name FROM patrons WHERE patron_id NOT IN (SELECT patron_id FROM tickets)

? How much has Hotel Saturn spent with us?
? total price of the tickets of patron Hotel Saturn
SELECT SUM(t.total_price) FROM tickets t JOIN patrons p ON t.patron_id = p.patron_id WHERE p.full_name = 'Hotel Saturn'

? How many tickets did each counter write, counters without tickets as well?
? tickets per counter including zero
SELECT c.counter_name, COUNT(t.ticket_no) FROM counters c LEFT JOIN tickets t ON t.counter_id = c.counter_id GROUP BY c.counter_id, c.counter_name

? Who complained that a garment had shrunk?
? distinct patrons with a complaint for the reason shrunk
SELECT DISTINCT p.full_name FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id JOIN garments g ON g.ticket_no = t.ticket_no JOIN complaints k ON k.garment_id = g.garment_id WHERE k.reason = 'shrunk'

? Show ticket number, patron and counter of everything that is ready.
? ready tickets: ticket no, patron name, counter name
SELECT t.ticket_no, p.full_name, c.counter_name FROM tickets t JOIN patrons p ON t.patron_id = p.patron_id JOIN counters c ON t.counter_id = c.counter_id WHERE t.ticket_state = 'ready'

? What's the average price of a garment that goes through stain removal?
? avg garment price for the service stain removal
SELECT AVG(g.price) FROM garments g JOIN services s ON g.service_code = s.service_code WHERE s.service_name = 'stain removal'

? How many garments do we clean per type?
? garments by garment type
SELECT garment_type, COUNT(*) FROM garments GROUP BY garment_type

? Revenue per service
? How much did garments bring in for each service?
SELECT s.service_name, SUM(g.price) FROM services s JOIN garments g ON g.service_code = s.service_code GROUP BY s.service_code, s.service_name

? Ticket count and average total by patron type
? for each patron type: the number of tickets and the average total price
SELECT p.patron_type, COUNT(*), AVG(t.total_price) FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id GROUP BY p.patron_type

? Complaints and refunds by reason
? how many complaints for each reason, and how much was refunded?
SELECT reason, COUNT(*), SUM(refund) FROM complaints GROUP BY reason

? How many different patrons does each counter serve?
? distinct patrons per counter
SELECT c.counter_name, COUNT(DISTINCT t.patron_id) FROM counters c JOIN tickets t ON t.counter_id = c.counter_id GROUP BY c.counter_id, c.counter_name

? Garments by fabric and colour
? break the garments down by fabric and colour
SELECT fabric, colour, COUNT(*) FROM garments GROUP BY fabric, colour

? Which patrons have had more than 20 tickets?
? patrons with over 20 tickets
SELECT p.full_name FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id GROUP BY p.patron_id, p.full_name HAVING COUNT(*) > 20

? Which garment types cost more than 15 on average?
? garment types with an average price above 15
SELECT garment_type FROM garments GROUP BY garment_type HAVING AVG(price) > 15

? Which service takes the longest?
? service that needs the most hours
SELECT service_name FROM services ORDER BY hours_needed DESC LIMIT 1

? Who are our 3 best patrons by ticket value?
? top 3 patrons by total price of tickets
SELECT p.full_name FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id GROUP BY p.patron_id, p.full_name ORDER BY SUM(t.total_price) DESC LIMIT 3

? Which counter takes in the fewest tickets?
? counter with the least tickets
SELECT c.counter_name FROM counters c JOIN tickets t ON t.counter_id = c.counter_id GROUP BY c.counter_id, c.counter_name ORDER BY COUNT(*) LIMIT 1

? List the services with their base price, cheapest first.
? service name and base price by price ascending
SELECT service_name, base_price FROM services ORDER BY base_price

? Which fabric do we handle most often?
? most frequent fabric among the garments
SELECT fabric FROM garments GROUP BY fabric ORDER BY COUNT(*) DESC LIMIT 1

? Sort the patrons by type and then by membership, newest first.
? patron names ordered by patron type, then member since descending
SELECT full_name FROM patrons ORDER BY patron_type, member_since DESC

? How many tickets came in during March 2023?
? tickets handed in March 2023
SELECT COUNT(*) FROM tickets WHERE EXTRACT(YEAR FROM handed_in) = 2023 AND EXTRACT(MONTH FROM handed_in) = 3

? How many hours does it take on average until a ticket is collected?
? average hours from handing in to collecting of tickets
SELECT AVG(EXTRACT(EPOCH FROM collected - handed_in) / 3600) FROM tickets

? Ticket value per month in 2022
? total price of tickets for each month of 2022, by date handed in
SELECT DATE_TRUNC('month', handed_in), SUM(total_price) FROM tickets WHERE EXTRACT(YEAR FROM handed_in) = 2022 GROUP BY DATE_TRUNC('month', handed_in)

? How many tickets in the last 7 days?
? tickets handed in over the past 7 days
SELECT COUNT(*) FROM tickets WHERE handed_in >= CURRENT_DATE - INTERVAL '7 days'

? Tickets per weekday
? on which days of the week do patrons hand in? count the tickets
SELECT EXTRACT(DOW FROM handed_in), COUNT(*) FROM tickets GROUP BY EXTRACT(DOW FROM handed_in)

? Which counters opened before 2016-05-01?
? counters opened earlier than May 1, 2016
SELECT counter_name FROM counters WHERE opened_on < '2016-05-01'

? When was the last complaint about a torn garment?
? latest complaint date for reason torn
SELECT MAX(complained_on) FROM complaints WHERE reason = 'torn'

? Which tickets were collected later than promised?
? ticket numbers collected after the promised time
SELECT ticket_no FROM tickets WHERE collected > promised_for

? What share of garments is express?
? express garments as a proportion of all
SELECT CAST(SUM(CASE WHEN express = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM garments

? What percentage of tickets is paid at each counter?
? paid percentage of tickets per counter name
SELECT c.counter_name, 100.0 * SUM(CASE WHEN t.paid = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM counters c JOIN tickets t ON t.counter_id = c.counter_id GROUP BY c.counter_id, c.counter_name

? Ratio of suits to shirts
? what is the ratio of suit garments to shirt garments?
SELECT CAST(SUM(CASE WHEN garment_type = 'suit' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN garment_type = 'shirt' THEN 1 ELSE 0 END), 0) FROM garments

? How many garments does a ticket have on average?
? garments per ticket
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ticket_no), 0) FROM garments

? Price per hour of work of every service
? service name with base price divided by the hours needed
SELECT service_name, CAST(base_price AS FLOAT) / NULLIF(hours_needed, 0) FROM services

? Which silk or linen garments cost over 25? Ids please.
? ids of silk and linen garments above 25
SELECT garment_id FROM garments WHERE fabric IN ('silk', 'linen') AND price > 25

? Which tickets have not been collected?
? tickets without a collection time, numbers
SELECT ticket_no FROM tickets WHERE collected IS NULL

? Which counters in the north are open late?
? late opening counters, district north
SELECT counter_name FROM counters WHERE district = 'north' AND open_late = TRUE

? Which services cost 8 to 20?
? services with a base price between 8 and 20
SELECT service_name FROM services WHERE base_price BETWEEN 8 AND 20

? Find patrons with "Hotel" in the name and show their phone.
? full name and phone of patrons whose name contains Hotel
SELECT full_name, phone FROM patrons WHERE full_name LIKE '%Hotel%'

? Unpaid tickets over 100 that aren't in state received
? numbers of unpaid tickets above 100 with a state other than received
SELECT ticket_no FROM tickets WHERE paid = FALSE AND total_price > 100 AND ticket_state <> 'received'

? How long does ironing take and what does it cost?
? hours needed and base price of ironing
SELECT hours_needed, base_price FROM services WHERE service_name = 'ironing'

? Which patrons have more credit than average?
? patrons with a credit above average
SELECT full_name FROM patrons WHERE credit > (SELECT AVG(credit) FROM patrons)

? Who ironed the shirts of Igor Balan?
I do not know

? How much water did the machines use?
I do not know

? What size is the navy suit?
? size per garment
I do not know

? Which theatre patrons brought any red dress?
? distinct patrons of type theatre with a red dress on a ticket
SELECT DISTINCT p.full_name FROM patrons p JOIN tickets t ON t.patron_id = p.patron_id JOIN garments g ON g.ticket_no = t.ticket_no WHERE p.patron_type = 'theatre' AND g.garment_type = 'dress' AND g.colour = 'red'

? How much was refunded for silk garments?
? refund of complaints about silk garments
SELECT SUM(k.refund) FROM complaints k JOIN garments g ON k.garment_id = g.garment_id WHERE g.fabric = 'silk'

? Which service leads to the most complaints?
? service with the largest number of complaints
SELECT s.service_name FROM services s JOIN garments g ON g.service_code = s.service_code JOIN complaints k ON k.garment_id = g.garment_id GROUP BY s.service_code, s.service_name ORDER BY COUNT(*) DESC LIMIT 1

? Complaints per year
? how many complaints did we get each year?
SELECT EXTRACT(YEAR FROM complained_on), COUNT(*) FROM complaints GROUP BY EXTRACT(YEAR FROM complained_on)

? Tickets by hour of handing in
? at which hour of the day are how many tickets handed in?
SELECT EXTRACT(HOUR FROM handed_in), COUNT(*) FROM tickets GROUP BY EXTRACT(HOUR FROM handed_in)

? What does a patron spend on average in all tickets together?
? total ticket price over the number of different patrons
SELECT CAST(SUM(total_price) AS FLOAT) / NULLIF(COUNT(DISTINCT patron_id), 0) FROM tickets

? Cheapest and dearest garment per service
? min and max garment price by service name
SELECT s.service_name, MIN(g.price), MAX(g.price) FROM services s JOIN garments g ON g.service_code = s.service_code GROUP BY s.service_code, s.service_name

? How many services use each solvent?
? services by solvent
SELECT solvent, COUNT(*) FROM services GROUP BY solvent

? What is the most expensive garment on any ticket? Type and fabric.
? garment type and fabric of the garment with the highest price
SELECT garment_type, fabric FROM garments ORDER BY price DESC LIMIT 1

? Which hotel or office patrons have been members since 2015 or longer?
? hotel and office patrons with a member since year of 2015 or earlier
SELECT full_name FROM patrons WHERE patron_type IN ('hotel', 'office') AND EXTRACT(YEAR FROM member_since) <= 2015
