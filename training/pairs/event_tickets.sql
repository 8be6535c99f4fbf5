-- Event tickets: organisers, venues, events, buyers and the tickets they bought.

CREATE TABLE organiser (
  org_id INTEGER PRIMARY KEY,
  org_name TEXT, -- Bright Nights; Folk Union; Arena Live; Laugh Factory
  home_city TEXT, -- Glasgow; Antwerp; Porto; Riga
  founded INTEGER
);

CREATE TABLE venue (
  venue_id INTEGER PRIMARY KEY,
  venue_name TEXT, -- Dockside Hall; The Barn; City Park; Rex Club
  city TEXT, -- Glasgow; Antwerp; Porto; Riga
  capacity INTEGER,
  outdoor BOOLEAN,
  rent_per_day NUMERIC
);

CREATE TABLE event (
  event_id INTEGER PRIMARY KEY,
  title TEXT, -- Summer Beats; Comedy Marathon; Jazz Picnic; Tech Fair; Ghost Stories
  kind TEXT, -- concert; comedy; fair; festival; talk
  org_id INTEGER REFERENCES organiser (org_id),
  venue_id INTEGER REFERENCES venue (venue_id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  min_age INTEGER,
  sold_out BOOLEAN
);

CREATE TABLE buyer (
  buyer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Moira; Jeroen; Ana; Janis
  last_name TEXT, -- Kerr; Peeters; Sousa; Ozols
  email TEXT,
  date_of_birth DATE,
  wants_news BOOLEAN
);

CREATE TABLE ticket (
  ticket_id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES event (event_id),
  buyer_id INTEGER REFERENCES buyer (buyer_id),
  category TEXT, -- standing; seated; vip; student
  price NUMERIC,
  fee NUMERIC,
  bought_at TIMESTAMP,
  scanned_at TIMESTAMP,
  state TEXT -- valid; used; refunded; resold
);

? Which events take place at Dockside Hall?
? titles of events in the venue Dockside Hall
SELECT e.title FROM event e JOIN venue v ON e.venue_id = v.venue_id WHERE v.venue_name = 'Dockside Hall'

? Who organises the Jazz Picnic?
? name of the organiser of the event Jazz Picnic
SELECT o.org_name FROM event e JOIN organiser o ON e.org_id = o.org_id WHERE e.title = 'Jazz Picnic'

? Which buyers hold a ticket for Summer Beats?
? first and last names of buyers with tickets for Summer Beats, everybody once
SELECT DISTINCT b.first_name, b.last_name FROM buyer b JOIN ticket t ON t.buyer_id = b.buyer_id JOIN event e ON t.event_id = e.event_id WHERE e.title = 'Summer Beats'

? Which events haven't sold a single ticket?
? events without tickets
SELECT title FROM event WHERE event_id NOT IN (SELECT event_id FROM ticket)

? Which organisers have no event with us?
? organisers that never put on an event
SELECT org_name FROM organiser WHERE org_id NOT IN (SELECT org_id FROM event)

? Show the title of each event along with its venue and organiser.
? event title, venue name, organiser name
SELECT e.title, v.venue_name, o.org_name FROM event e JOIN venue v ON e.venue_id = v.venue_id JOIN organiser o ON e.org_id = o.org_id

? Which organisers put on something outdoors?
? distinct organiser names with any event at an outdoor venue
SELECT DISTINCT o.org_name FROM organiser o JOIN event e ON e.org_id = o.org_id JOIN venue v ON e.venue_id = v.venue_id WHERE v.outdoor = TRUE

? How many tickets has every event sold so far? Events without sales should be listed too.
? tickets per event including zero
SELECT e.title, COUNT(t.ticket_id) FROM event e LEFT JOIN ticket t ON t.event_id = e.event_id GROUP BY e.event_id, e.title

? How much did Ana Sousa pay for tickets?
? total ticket price paid by the buyer Ana Sousa
SELECT SUM(t.price) FROM ticket t JOIN buyer b ON t.buyer_id = b.buyer_id WHERE b.first_name = 'Ana' AND b.last_name = 'Sousa'

? How many vip tickets were sold for events of Arena Live?
? count of vip tickets, organiser Arena Live
SELECT COUNT(*) FROM ticket t JOIN event e ON t.event_id = e.event_id JOIN organiser o ON e.org_id = o.org_id WHERE t.category = 'vip' AND o.org_name = 'Arena Live'

? Which buyers had a ticket refunded for a comedy event?
? distinct buyers with a refunded ticket to a comedy event
SELECT DISTINCT b.first_name, b.last_name FROM buyer b JOIN ticket t ON t.buyer_id = b.buyer_id JOIN event e ON t.event_id = e.event_id WHERE t.state = 'refunded' AND e.kind = 'comedy'

? How many events are there of each kind?
? events by kind
SELECT kind, COUNT(*) FROM event GROUP BY kind

? Average ticket price per category
? what does a ticket cost on average in each category?
SELECT category, AVG(price) FROM ticket GROUP BY category

? Ticket sales per organiser
? What is the total ticket price taken for each organiser's events?
SELECT o.org_name, SUM(t.price) FROM organiser o JOIN event e ON e.org_id = o.org_id JOIN ticket t ON t.event_id = e.event_id GROUP BY o.org_id, o.org_name

? For each city give the number of venues and their total capacity.
? venues and capacity by city
SELECT city, COUNT(*), SUM(capacity) FROM venue GROUP BY city

? Tickets by state
? how many tickets are in each state?
SELECT state, COUNT(*) FROM ticket GROUP BY state

? How many different buyers did every event attract?
? unique buyers by event title
SELECT e.title, COUNT(DISTINCT t.buyer_id) FROM event e JOIN ticket t ON t.event_id = e.event_id GROUP BY e.event_id, e.title

? Cheapest and most expensive ticket per event
? min and max ticket price by event
SELECT e.title, MIN(t.price), MAX(t.price) FROM event e JOIN ticket t ON t.event_id = e.event_id GROUP BY e.event_id, e.title

? Which venues host more than 12 events?
? venues with over 12 events
SELECT v.venue_name FROM venue v JOIN event e ON e.venue_id = v.venue_id GROUP BY v.venue_id, v.venue_name HAVING COUNT(*) > 12

? Break down ticket revenue by event kind and ticket category.
? ticket price sum per kind of event and category
SELECT e.kind, t.category, SUM(t.price) FROM ticket t JOIN event e ON t.event_id = e.event_id GROUP BY e.kind, t.category

? Which buyers have bought at least 5 tickets, and how many did they buy?
? buyers with 5 or more tickets and the count
SELECT b.first_name, b.last_name, COUNT(*) FROM buyer b JOIN ticket t ON t.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.first_name, b.last_name HAVING COUNT(*) >= 5

? How much in fees did we collect per year of purchase?
? ticket fees by year bought
SELECT EXTRACT(YEAR FROM bought_at), SUM(fee) FROM ticket GROUP BY EXTRACT(YEAR FROM bought_at)

? Which venue holds the most people?
? venue with the greatest capacity
SELECT venue_name FROM venue ORDER BY capacity DESC LIMIT 1

? Which event sold the most tickets?
? best selling event by number of tickets
SELECT e.title FROM event e JOIN ticket t ON t.event_id = e.event_id GROUP BY e.event_id, e.title ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 organisers by ticket revenue
? the 3 organisers that took the most through ticket prices
SELECT o.org_name FROM organiser o JOIN event e ON e.org_id = o.org_id JOIN ticket t ON t.event_id = e.event_id GROUP BY o.org_id, o.org_name ORDER BY SUM(t.price) DESC LIMIT 3

? What's the earliest event in the calendar?
? title of the event that starts first
SELECT title FROM event ORDER BY starts_at LIMIT 1

? Which organiser is the oldest?
? organiser founded first
SELECT org_name FROM organiser ORDER BY founded LIMIT 1

? List the venues from the largest to the smallest with their capacity.
? venue names and capacity, biggest first
SELECT venue_name, capacity FROM venue ORDER BY capacity DESC

? Who bought the single most expensive ticket?
? buyer of the ticket with the highest price
SELECT b.first_name, b.last_name FROM buyer b JOIN ticket t ON t.buyer_id = b.buyer_id ORDER BY t.price DESC LIMIT 1

? In which city do we have the most events?
? city with the largest number of events, by venue
SELECT v.city FROM venue v JOIN event e ON e.venue_id = v.venue_id GROUP BY v.city ORDER BY COUNT(*) DESC LIMIT 1

? Show event titles sorted by minimum age, highest first, then by start.
? titles of events by min age descending, then starting time
SELECT title FROM event ORDER BY min_age DESC, starts_at

? How many events start in June 2024?
? events June 2024, count
SELECT COUNT(*) FROM event WHERE EXTRACT(YEAR FROM starts_at) = 2024 AND EXTRACT(MONTH FROM starts_at) = 6

? How many tickets have been bought in the last 48 hours?
? tickets bought during the past 48 hours
SELECT COUNT(*) FROM ticket WHERE bought_at >= CURRENT_DATE - INTERVAL '48 hours'

? How long does an event last on average, in hours?
? average event duration in hours
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM event

? Tickets bought per week in 2023
? how many tickets were bought in each week of 2023?
SELECT DATE_TRUNC('week', bought_at), COUNT(*) FROM ticket WHERE EXTRACT(YEAR FROM bought_at) = 2023 GROUP BY DATE_TRUNC('week', bought_at)

? Which events start on a Sunday?
? titles of the Sunday events
SELECT title FROM event WHERE EXTRACT(DOW FROM starts_at) = 0

? How old are the buyers on average?
? mean age of the buyers in years
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth)) FROM buyer

? When was the first ticket for Tech Fair bought?
? earliest purchase time of a ticket to Tech Fair
SELECT MIN(t.bought_at) FROM ticket t JOIN event e ON t.event_id = e.event_id WHERE e.title = 'Tech Fair'

? Which events are held between 2023-05-01 and 2023-09-30?
? titles of events starting from May 1, 2023 to September 30, 2023
SELECT title FROM event WHERE starts_at BETWEEN '2023-05-01' AND '2023-09-30'

? Which buyers were born after 2005-01-01?
? buyers with a date of birth later than 2005-01-01
SELECT first_name, last_name FROM buyer WHERE date_of_birth > '2005-01-01'

? Ticket revenue by month
? total ticket price per month of purchase
SELECT DATE_TRUNC('month', bought_at), SUM(price) FROM ticket GROUP BY DATE_TRUNC('month', bought_at)

? What share of tickets was never scanned?
? proportion of tickets without a scan
SELECT CAST(SUM(CASE WHEN scanned_at IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM ticket

? What percentage of events is sold out?
? percent sold out events
SELECT 100.0 * SUM(CASE WHEN sold_out = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM event

? Percentage of refunded tickets per event
? For each event, what percentage of the tickets was refunded?
SELECT e.title, 100.0 * SUM(CASE WHEN t.state = 'refunded' THEN 1 ELSE 0 END) / COUNT(*) FROM event e JOIN ticket t ON t.event_id = e.event_id GROUP BY e.event_id, e.title

? Ratio of seated tickets to standing tickets
? how do seated and standing tickets compare, as a ratio?
SELECT CAST(SUM(CASE WHEN category = 'seated' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN category = 'standing' THEN 1 ELSE 0 END), 0) FROM ticket

? How many tickets does a buyer buy on average?
? tickets per buyer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM ticket

? What are fees as a fraction of the ticket price, over all tickets?
? total fee over total price of tickets
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(price), 0) FROM ticket

? What's the rent per place in each venue?
? venue name, daily rent divided by capacity
SELECT venue_name, CAST(rent_per_day AS FLOAT) / NULLIF(capacity, 0) FROM venue

? What does every ticket cost including the fee? Ticket id and sum.
? ticket id with price plus fee
SELECT ticket_id, price + fee FROM ticket

? Which concerts or festivals are open from age 18?
? titles of concert and festival events with a minimum age of 18
SELECT title FROM event WHERE kind IN ('concert', 'festival') AND min_age = 18

? Which venues in Antwerp hold more than 1000 people?
? Antwerp venues with a capacity above 1000
SELECT venue_name FROM venue WHERE city = 'Antwerp' AND capacity > 1000

? Indoor venues with a rent under 2000 a day
? which venues are not outdoor and rent for less than 2000 per day?
SELECT venue_name FROM venue WHERE outdoor = FALSE AND rent_per_day < 2000

? Give me the emails of buyers who do not want news.
? email of buyers not wanting news
SELECT email FROM buyer WHERE wants_news = FALSE

? Which event titles start with "Ghost"?
? titles beginning with Ghost
SELECT title FROM event WHERE title LIKE 'Ghost%'

? Which tickets between 50 and 100 are vip or seated? Show id, category and price.
? vip or seated tickets priced 50 to 100: ticket id, category, price
SELECT ticket_id, category, price FROM ticket WHERE category IN ('vip', 'seated') AND price BETWEEN 50 AND 100

? Which fairs are not sold out yet?
? fair events, not sold out
SELECT title FROM event WHERE kind = 'fair' AND sold_out = FALSE

? Which organisers are from Riga or were founded before 1990?
? organisers with home city Riga or founded before 1990
SELECT org_name FROM organiser WHERE home_city = 'Riga' OR founded < 1990

? Which buyers have no email address?
? buyers with the email missing
SELECT first_name, last_name FROM buyer WHERE email IS NULL

? Which bands play at Summer Beats?
? line-up of the event
I do not know

? In which row does Moira Kerr sit?
? seat number of Moira Kerr
I do not know

? How much beer was sold at the festivals?
I do not know
