-- A falconry centre: birds of prey, handlers, flying shows, pest control jobs, feeding and weighing.

CREATE TABLE handler (
  handler_id INTEGER PRIMARY KEY,
  handler_name TEXT, -- Rowena Black; Duncan Orr; Lucia Prado; Jens Krog
  grade TEXT, -- trainee; handler; senior; head falconer
  hire_date DATE,
  leave_date DATE,
  weekly_pay NUMERIC
);

CREATE TABLE bird (
  bird_id INTEGER PRIMARY KEY,
  bird_name TEXT, -- Apollo; Freya; Scout; Nimbus
  species TEXT, -- peregrine; barn owl; harris hawk; golden eagle
  sex TEXT, -- male; female
  hatched_year INTEGER,
  arrived_on DATE,
  retired_on DATE,
  trainer_id INTEGER REFERENCES handler (handler_id),
  keeper_id INTEGER REFERENCES handler (handler_id),
  insured_amt NUMERIC,
  can_fly_free BOOLEAN
);

CREATE TABLE weighing (
  weighing_id INTEGER PRIMARY KEY,
  bird_id INTEGER REFERENCES bird (bird_id),
  weighed_at TIMESTAMP,
  weight_g INTEGER,
  target_g INTEGER
);

CREATE TABLE feeding (
  feeding_id INTEGER PRIMARY KEY,
  bird_id INTEGER REFERENCES bird (bird_id),
  fed_by INTEGER REFERENCES handler (handler_id),
  fed_on DATE,
  food TEXT, -- quail; day-old chick; mouse; beef
  offered_g INTEGER,
  eaten_g INTEGER
);

CREATE TABLE flying_show (
  show_id INTEGER PRIMARY KEY,
  show_title TEXT, -- Wings at Noon; Owl Evening; Speed Hunters; Meet the Eagle
  presenter_id INTEGER REFERENCES handler (handler_id),
  show_date DATE,
  seats INTEGER,
  tickets_sold INTEGER,
  takings NUMERIC,
  weather TEXT -- dry; rain; storm; fog
);

CREATE TABLE show_bird (
  show_id INTEGER REFERENCES flying_show (show_id),
  bird_id INTEGER REFERENCES bird (bird_id),
  flights INTEGER
);

CREATE TABLE pest_job (
  job_id INTEGER PRIMARY KEY,
  client TEXT, -- Port Silo; City Stadium; Green Landfill; Hill Vineyard
  bird_id INTEGER REFERENCES bird (bird_id),
  ordered_on DATE,
  done_on DATE,
  invoice_amt NUMERIC,
  paid_amt NUMERIC,
  target_pest TEXT -- pigeons; gulls; starlings; rabbits
);

? Which birds has Rowena Black trained?
? names of the birds whose trainer is Rowena Black
SELECT b.bird_name FROM bird b JOIN handler h ON b.trainer_id = h.handler_id WHERE h.handler_name = 'Rowena Black'

? Return the name of each bird along with the name of its keeper.
? birds and keepers
SELECT b.bird_name, h.handler_name FROM bird b JOIN handler h ON b.keeper_id = h.handler_id

? Which birds have flown in the show Owl Evening?
? birds taking part in Owl Evening
SELECT DISTINCT b.bird_name FROM show_bird s JOIN bird b ON s.bird_id = b.bird_id JOIN flying_show f ON s.show_id = f.show_id WHERE f.show_title = 'Owl Evening'

? How many shows did every handler present, including those who presented none?
? shows per presenter, with zeros for other handlers
SELECT h.handler_name, COUNT(f.show_id) FROM handler h LEFT JOIN flying_show f ON f.presenter_id = h.handler_id GROUP BY h.handler_id, h.handler_name

? Which birds have never been on a pest job?
? birds without a pest job
SELECT bird_name FROM bird WHERE bird_id NOT IN (SELECT bird_id FROM pest_job)

? How many flights has each bird made in shows altogether?
? total show flights per bird name
SELECT b.bird_name, SUM(s.flights) FROM show_bird s JOIN bird b ON s.bird_id = b.bird_id GROUP BY b.bird_id, b.bird_name

? What did pest jobs bring in for each species of bird?
? total invoice amount of pest jobs per species
SELECT b.species, SUM(p.invoice_amt) FROM pest_job p JOIN bird b ON p.bird_id = b.bird_id GROUP BY b.species

? Which handlers have fed quail to a barn owl?
? handlers who fed a barn owl with quail
SELECT DISTINCT h.handler_name FROM feeding f JOIN handler h ON f.fed_by = h.handler_id JOIN bird b ON f.bird_id = b.bird_id WHERE f.food = 'quail' AND b.species = 'barn owl'

? How many grams has each bird eaten in total?
? grams eaten per bird
SELECT b.bird_name, SUM(f.eaten_g) FROM feeding f JOIN bird b ON f.bird_id = b.bird_id GROUP BY b.bird_id, b.bird_name

? Which bird appears in the most shows?
? bird with the highest number of shows
SELECT b.bird_name FROM show_bird s JOIN bird b ON s.bird_id = b.bird_id GROUP BY b.bird_id, b.bird_name ORDER BY COUNT(*) DESC LIMIT 1

? Which clients ordered a golden eagle against gulls?
? clients of pest jobs with a golden eagle where the target pest is gulls
SELECT DISTINCT p.client FROM pest_job p JOIN bird b ON p.bird_id = b.bird_id WHERE b.species = 'golden eagle' AND p.target_pest = 'gulls'

? Which handlers keep more than 6 birds?
? keepers of over 6 birds
SELECT h.handler_name FROM bird b JOIN handler h ON b.keeper_id = h.handler_id GROUP BY h.handler_id, h.handler_name HAVING COUNT(*) > 6

? Bird ids found in the shows as well as in the pest jobs
? ids of birds that do both shows and pest jobs
SELECT bird_id FROM show_bird INTERSECT SELECT bird_id FROM pest_job

? How many different birds has Jens Krog fed?
? distinct birds fed by the handler Jens Krog
SELECT COUNT(DISTINCT f.bird_id) FROM feeding f JOIN handler h ON f.fed_by = h.handler_id WHERE h.handler_name = 'Jens Krog'

? Average weight in grams by species
? What do the birds of each species weigh on average?
SELECT b.species, AVG(w.weight_g) FROM weighing w JOIN bird b ON w.bird_id = b.bird_id GROUP BY b.species

? How many pest jobs were ordered in the last 3 weeks?
? pest jobs ordered, last 3 weeks
SELECT COUNT(*) FROM pest_job WHERE ordered_on >= CURRENT_DATE - INTERVAL '3 weeks'

? How many days pass on average between the order and the pest job?
? average days from ordered to done
SELECT AVG(done_on - ordered_on) FROM pest_job

? What is the longest wait in days from order to job for each client?
? maximum days from ordered to done by client of the pest job
SELECT client, MAX(done_on - ordered_on) FROM pest_job GROUP BY client

? Which pest jobs are not done yet?
? ids of pest jobs still open
SELECT job_id FROM pest_job WHERE done_on IS NULL

? How many tickets were sold per month in 2023?
? monthly tickets sold for shows, 2023
SELECT DATE_TRUNC('month', show_date), SUM(tickets_sold) FROM flying_show WHERE EXTRACT(YEAR FROM show_date) = 2023 GROUP BY DATE_TRUNC('month', show_date)

? What are the average takings on each day of the week?
? mean show takings per weekday
SELECT EXTRACT(DOW FROM show_date), AVG(takings) FROM flying_show GROUP BY EXTRACT(DOW FROM show_date)

? When was each bird last weighed?
? latest weighing per bird name
SELECT b.bird_name, MAX(w.weighed_at) FROM weighing w JOIN bird b ON w.bird_id = b.bird_id GROUP BY b.bird_id, b.bird_name

? Which birds arrived between 2018-04-01 and 2018-09-30?
? birds that arrived from 1 April 2018 to 30 September 2018
SELECT bird_name FROM bird WHERE arrived_on BETWEEN '2018-04-01' AND '2018-09-30'

? Which birds hatched before 2008 and have not been retired?
? birds hatched earlier than 2008, not retired
SELECT bird_name FROM bird WHERE hatched_year < 2008 AND retired_on IS NULL

? Who was hired after 2021-05-31?
? handlers hired after May 31, 2021
SELECT handler_name FROM handler WHERE hire_date > '2021-05-31'

? What have the shows taken in this year?
? show takings this year
SELECT SUM(takings) FROM flying_show WHERE EXTRACT(YEAR FROM show_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? How old is each bird, going by the year it hatched?
? bird names with age in years
SELECT bird_name, EXTRACT(YEAR FROM CURRENT_DATE) - hatched_year FROM bird

? What percentage of the seats at shows was sold?
? tickets sold as a percentage of seats
SELECT 100.0 * SUM(tickets_sold) / NULLIF(SUM(seats), 0) FROM flying_show

? What percentage of the seats was sold for each show title?
? sold percentage of seats by show title
SELECT show_title, 100.0 * SUM(tickets_sold) / NULLIF(SUM(seats), 0) FROM flying_show GROUP BY show_title

? What percentage of the food offered to each species was eaten?
? eaten grams as percentage of offered grams per species
SELECT b.species, 100.0 * SUM(f.eaten_g) / NULLIF(SUM(f.offered_g), 0) FROM feeding f JOIN bird b ON f.bird_id = b.bird_id GROUP BY b.species

? How many grams were left uneaten at each feeding? Feeding id and offered minus eaten.
? feeding id, offered less eaten grams
SELECT feeding_id, offered_g - eaten_g FROM feeding

? How far above its target is the weight at each weighing? Weighing id and weight minus target.
? weighing id and weight less target
SELECT weighing_id, weight_g - target_g FROM weighing

? What are the takings per ticket for each show?
? show id and takings divided by tickets sold
SELECT show_id, CAST(takings AS FLOAT) / NULLIF(tickets_sold, 0) FROM flying_show

? What is the ratio of female to male birds for each species?
? female to male ratio by species
SELECT species, CAST(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END), 0) FROM bird GROUP BY species

? What is the ratio of pest jobs against pigeons to those against rabbits?
? pigeons : rabbits pest jobs
SELECT CAST(SUM(CASE WHEN target_pest = 'pigeons' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN target_pest = 'rabbits' THEN 1 ELSE 0 END), 0) FROM pest_job

? What share of the birds of each keeper can fly free?
? free flying share of birds by keeper name
SELECT h.handler_name, CAST(SUM(CASE WHEN b.can_fly_free = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bird b JOIN handler h ON b.keeper_id = h.handler_id GROUP BY h.handler_id, h.handler_name

? What percentage of the birds is retired?
? percent of birds with a retirement date
SELECT 100.0 * SUM(CASE WHEN retired_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM bird

? What percentage of shows was held in rain?
? rain percentage of shows
SELECT 100.0 * SUM(CASE WHEN weather = 'rain' THEN 1 ELSE 0 END) / COUNT(*) FROM flying_show

? What is the ratio of the paid amount to the invoice amount for each client?
? ratio of paid to invoiced amount by client of pest jobs
SELECT client, CAST(SUM(paid_amt) AS FLOAT) / NULLIF(SUM(invoice_amt), 0) FROM pest_job GROUP BY client

? How many birds fly in a show on average?
? average birds per show
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT show_id), 0) FROM show_bird

? How many times is a bird weighed on average?
? average weighings per bird
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT bird_id), 0) FROM weighing

? How many more trainees than seniors are there among the handlers?
? trainee handlers minus senior handlers
SELECT SUM(CASE WHEN grade = 'trainee' THEN 1 ELSE 0 END) - SUM(CASE WHEN grade = 'senior' THEN 1 ELSE 0 END) FROM handler

? How many grams of each food were eaten?
? total grams eaten by food
SELECT food, SUM(eaten_g) FROM feeding GROUP BY food

? Which clients still owe us more than 500, taking invoices minus payments together?
? clients whose total invoice amount less paid amount is over 500
SELECT client FROM pest_job GROUP BY client HAVING SUM(invoice_amt - paid_amt) > 500

? How much do we pay the handlers of each grade per week?
? total weekly pay by grade
SELECT grade, SUM(weekly_pay) FROM handler GROUP BY grade

? Which show titles sell more than 120 tickets on average?
? show titles with a mean of over 120 tickets sold
SELECT show_title FROM flying_show GROUP BY show_title HAVING AVG(tickets_sold) > 120

? Which bird is insured for the most?
? bird with the highest insured amount
SELECT bird_name FROM bird ORDER BY insured_amt DESC LIMIT 1

? What species is our oldest bird?
? species of the oldest bird by year hatched
SELECT species FROM bird ORDER BY hatched_year LIMIT 1

? Who is the longest serving handler?
? handler hired first
SELECT handler_name FROM handler ORDER BY hire_date LIMIT 1

? When were the 3 best sold shows?
? dates of the 3 shows with the most tickets sold
SELECT show_date FROM flying_show ORDER BY tickets_sold DESC LIMIT 3

? Which birds cannot fly free?
? birds not able to fly free
SELECT bird_name FROM bird WHERE can_fly_free = FALSE

? Which birds have no keeper?
? birds without a keeper
SELECT bird_name FROM bird WHERE keeper_id IS NULL

? How many shows took place in storm or fog?
? shows in storm or fog
SELECT COUNT(*) FROM flying_show WHERE weather IN ('storm', 'fog')

? Which handlers are paid more than the average per week?
? handlers with above average weekly pay
SELECT handler_name FROM handler WHERE weekly_pay > (SELECT AVG(weekly_pay) FROM handler)

? What is the ring number of Apollo?
? Apollo's ring number
I do not know

? Which breeder did each bird come from?
? breeders of the birds
I do not know

? How wide is the wingspan of Freya?
? wingspan of Freya
I do not know
