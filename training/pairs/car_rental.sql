-- A car rental firm: branches, vehicles, drivers and their rentals, with damages.

CREATE TABLE branches (
  branch_code TEXT PRIMARY KEY,
  branch_name TEXT, -- Harbour Street; Central Station; Ring Road; Old Town
  city TEXT, -- Genoa; Rotterdam; Malaga; Gdansk
  phone TEXT,
  open_on_sunday BOOLEAN
);

CREATE TABLE vehicle_classes (
  class_id INTEGER PRIMARY KEY,
  class_name TEXT, -- economy; compact; van; luxury; convertible
  daily_price NUMERIC,
  deposit NUMERIC
);

CREATE TABLE vehicles (
  vehicle_id INTEGER PRIMARY KEY,
  plate TEXT,
  make TEXT, -- Fiat; Skoda; Volvo; Toyota; Peugeot
  model TEXT, -- Panda; Octavia; Corolla; Partner
  class_id INTEGER REFERENCES vehicle_classes (class_id),
  home_branch TEXT REFERENCES branches (branch_code),
  model_year INTEGER,
  fuel TEXT, -- petrol; diesel; electric; hybrid
  mileage INTEGER,
  seats INTEGER,
  in_service BOOLEAN
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Greta; Milan; Sara; Theo
  surname TEXT, -- Ricci; Novak; Jansen; Brandt
  licence_country TEXT, -- Italy; Poland; Netherlands; Spain
  licence_issued DATE,
  birthday DATE,
  email TEXT
);

CREATE TABLE rentals (
  rental_id INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicles (vehicle_id),
  driver_id INTEGER REFERENCES drivers (driver_id),
  pickup_branch TEXT REFERENCES branches (branch_code),
  return_branch TEXT REFERENCES branches (branch_code),
  picked_up_at TIMESTAMP,
  returned_at TIMESTAMP,
  km_driven INTEGER,
  insurance TEXT, -- none; basic; full
  price NUMERIC
);

CREATE TABLE damages (
  damage_id INTEGER PRIMARY KEY,
  rental_id INTEGER REFERENCES rentals (rental_id),
  reported_on DATE,
  kind TEXT, -- scratch; dent; broken glass; flat tyre
  repair_cost NUMERIC
);

? Which vehicles are stationed at the Ring Road branch?
? plates of the vehicles whose home branch is Ring Road
SELECT v.plate FROM vehicles v JOIN branches b ON v.home_branch = b.branch_code WHERE b.branch_name = 'Ring Road'

? Which drivers ever rented a Volvo?
? first name and surname of drivers who rented any Volvo, each once
SELECT DISTINCT d.first_name, d.surname FROM drivers d JOIN rentals r ON r.driver_id = d.driver_id JOIN vehicles v ON r.vehicle_id = v.vehicle_id WHERE v.make = 'Volvo'

? Which cars have never been rented out? I need the plates.
? plates of vehicles without rentals
SELECT plate FROM vehicles WHERE vehicle_id NOT IN (SELECT vehicle_id FROM rentals)

? Who registered as a driver but never rented from us?
? drivers with no rental
SELECT first_name, surname FROM drivers WHERE driver_id NOT IN (SELECT driver_id FROM rentals)

? Show the plate and the class of each electric vehicle.
? electric vehicles: plate and class name
SELECT v.plate, c.class_name FROM vehicles v JOIN vehicle_classes c ON v.class_id = c.class_id WHERE v.fuel = 'electric'

? Which drivers caused a dent?
? names of the drivers who had a rental with a dent, no duplicates
SELECT DISTINCT d.first_name, d.surname FROM drivers d JOIN rentals r ON r.driver_id = d.driver_id JOIN damages g ON g.rental_id = r.rental_id WHERE g.kind = 'dent'

? How many rentals were picked up in Malaga?
? number of rentals with a pickup branch in Malaga
SELECT COUNT(*) FROM rentals r JOIN branches b ON r.pickup_branch = b.branch_code WHERE b.city = 'Malaga'

? How many rentals were returned at Central Station?
? count rentals with return branch Central Station
SELECT COUNT(*) FROM rentals r JOIN branches b ON r.return_branch = b.branch_code WHERE b.branch_name = 'Central Station'

? What have we paid for repairs on Skoda cars?
? total repair cost of damages on vehicles made by Skoda
SELECT SUM(g.repair_cost) FROM damages g JOIN rentals r ON g.rental_id = r.rental_id JOIN vehicles v ON r.vehicle_id = v.vehicle_id WHERE v.make = 'Skoda'

? Show each branch with the number of vehicles based there, also branches that have none.
? vehicles per home branch including empty branches
SELECT b.branch_name, COUNT(v.vehicle_id) FROM branches b LEFT JOIN vehicles v ON v.home_branch = b.branch_code GROUP BY b.branch_code, b.branch_name

? Which classes have any hybrid with more than 5 seats?
? class names of hybrid vehicles with over 5 seats, distinct
SELECT DISTINCT c.class_name FROM vehicle_classes c JOIN vehicles v ON v.class_id = c.class_id WHERE v.fuel = 'hybrid' AND v.seats > 5

? How many vehicles do we own per make?
? vehicles by make
? count of cars for each make
SELECT make, COUNT(*) FROM vehicles GROUP BY make

? Average mileage by fuel
? what is the mean mileage for every fuel type of our vehicles?
SELECT fuel, AVG(mileage) FROM vehicles GROUP BY fuel

? Rental income by vehicle class
? How much did rentals earn in each class of vehicle?
SELECT c.class_name, SUM(r.price) FROM rentals r JOIN vehicles v ON r.vehicle_id = v.vehicle_id JOIN vehicle_classes c ON v.class_id = c.class_id GROUP BY c.class_name

? How many rentals per insurance option, and what's their average price?
? insurance, number of rentals, average price
SELECT insurance, COUNT(*), AVG(price) FROM rentals GROUP BY insurance

? Total kilometres driven per driver
? how many km has each driver driven in all rentals?
SELECT d.first_name, d.surname, SUM(r.km_driven) FROM drivers d JOIN rentals r ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.surname

? Break down damages by kind with the number of cases and the total repair cost.
? damages per kind: cases and repair cost
SELECT kind, COUNT(*), SUM(repair_cost) FROM damages GROUP BY kind

? Which makes have an average mileage above 60000?
? makes with mean mileage over 60000
SELECT make FROM vehicles GROUP BY make HAVING AVG(mileage) > 60000

? How many vehicles are there per make and fuel?
? vehicle count broken down by make and fuel
SELECT make, fuel, COUNT(*) FROM vehicles GROUP BY make, fuel

? From how many different countries do the drivers' licences come?
? number of distinct licence countries
SELECT COUNT(DISTINCT licence_country) FROM drivers

? How many rentals did each pickup branch handle?
? rentals by pickup branch name
SELECT b.branch_name, COUNT(*) FROM rentals r JOIN branches b ON r.pickup_branch = b.branch_code GROUP BY b.branch_code, b.branch_name

? Which drivers rented more than 4 times?
? drivers having over 4 rentals
SELECT d.first_name, d.surname FROM drivers d JOIN rentals r ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.surname HAVING COUNT(*) > 4

? Which vehicle has the highest mileage?
? plate of the car with the most miles on the clock
SELECT plate FROM vehicles ORDER BY mileage DESC LIMIT 1

? What was our most expensive rental?
? id of the rental with the highest price
SELECT rental_id FROM rentals ORDER BY price DESC LIMIT 1

? Which car has been rented the most often? Give plate and model.
? plate and model of the vehicle with the most rentals
SELECT v.plate, v.model FROM vehicles v JOIN rentals r ON r.vehicle_id = v.vehicle_id GROUP BY v.vehicle_id, v.plate, v.model ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 drivers by money spent on rentals
? the 5 drivers who paid the most in total for their rentals
SELECT d.first_name, d.surname FROM drivers d JOIN rentals r ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.surname ORDER BY SUM(r.price) DESC LIMIT 5

? Which vehicle class is the cheapest per day?
? class with the lowest daily price
SELECT class_name FROM vehicle_classes ORDER BY daily_price LIMIT 1

? List plate, make and model year of all vehicles, newest first, then by make.
? vehicles sorted by model year descending then make: plate, make, model year
SELECT plate, make, model_year FROM vehicles ORDER BY model_year DESC, make

? Which kind of damage costs the most to repair on average?
? damage kind with the highest average repair cost
SELECT kind FROM damages GROUP BY kind ORDER BY AVG(repair_cost) DESC LIMIT 1

? Who is the youngest driver?
? name of the driver with the latest birthday
SELECT first_name, surname FROM drivers ORDER BY birthday DESC LIMIT 1

? Show the classes from the highest deposit to the lowest.
? class names by deposit, largest first
SELECT class_name FROM vehicle_classes ORDER BY deposit DESC

? How many cars were picked up in July 2021?
? rentals picked up during July 2021, count
SELECT COUNT(*) FROM rentals WHERE EXTRACT(YEAR FROM picked_up_at) = 2021 AND EXTRACT(MONTH FROM picked_up_at) = 7

? What is the average rental time in hours?
? mean number of hours between pickup and return
SELECT AVG(EXTRACT(EPOCH FROM returned_at - picked_up_at) / 3600) FROM rentals

? Rental income per month of pickup in 2023
? how much did we earn with rentals in each month of 2023, by pickup date?
SELECT DATE_TRUNC('month', picked_up_at), SUM(price) FROM rentals WHERE EXTRACT(YEAR FROM picked_up_at) = 2023 GROUP BY DATE_TRUNC('month', picked_up_at)

? Which cars are out right now, i.e. rented and not yet returned?
? plates of vehicles with a rental that hasn't been returned
SELECT v.plate FROM vehicles v JOIN rentals r ON r.vehicle_id = v.vehicle_id WHERE r.returned_at IS NULL

? How many damages have been reported in the last 6 months?
? damages of the past 6 months
SELECT COUNT(*) FROM damages WHERE reported_on >= CURRENT_DATE - INTERVAL '6 months'

? How many pickups happen on each weekday?
? rentals per day of the week of pickup
SELECT EXTRACT(DOW FROM picked_up_at), COUNT(*) FROM rentals GROUP BY EXTRACT(DOW FROM picked_up_at)

? How many pickups did we have on Saturdays?
? number of rentals picked up on a Saturday
SELECT COUNT(*) FROM rentals WHERE EXTRACT(DOW FROM picked_up_at) = 6

? Which drivers got their licence after 2019-12-31?
? drivers with a licence issued later than 31 December 2019
SELECT first_name, surname FROM drivers WHERE licence_issued > '2019-12-31'

? How old are our drivers on average?
? average age in years of the drivers
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birthday)) FROM drivers

? When was the most recent damage reported?
? date of the latest damage report
SELECT MAX(reported_on) FROM damages

? What share of our fleet is electric?
? proportion of electric vehicles
SELECT CAST(SUM(CASE WHEN fuel = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vehicles

? What percentage of rentals took full insurance?
? percent of rentals with full insurance
SELECT 100.0 * SUM(CASE WHEN insurance = 'full' THEN 1 ELSE 0 END) / COUNT(*) FROM rentals

? What percentage of cars of each make is out of service?
? per make, percent of vehicles not in service
SELECT make, 100.0 * SUM(CASE WHEN in_service = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM vehicles GROUP BY make

? What is the ratio of diesel to petrol cars?
? ratio diesel vehicles to petrol vehicles
SELECT CAST(SUM(CASE WHEN fuel = 'diesel' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN fuel = 'petrol' THEN 1 ELSE 0 END), 0) FROM vehicles

? How much do we earn per kilometre driven?
? sum of rental price over sum of km driven
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(SUM(km_driven), 0) FROM rentals

? How many rentals does a vehicle get on average?
? rentals per rented vehicle, average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vehicle_id), 0) FROM rentals

? For each class, how many daily prices does the deposit equal?
? class name and deposit divided by daily price
SELECT class_name, CAST(deposit AS FLOAT) / NULLIF(daily_price, 0) FROM vehicle_classes

? What fraction of rentals ended at a branch other than the one they started from?
? share of one-way rentals, where the return branch differs from the pickup branch
SELECT CAST(SUM(CASE WHEN return_branch <> pickup_branch THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rentals

? Which Toyota or Peugeot cars have less than 30000 on the clock?
? plates of Toyota or Peugeot vehicles with a mileage under 30000
SELECT plate FROM vehicles WHERE make IN ('Toyota', 'Peugeot') AND mileage < 30000

? List the branches in Genoa that open on Sunday.
? Genoa branches open on sunday
SELECT branch_name FROM branches WHERE city = 'Genoa' AND open_on_sunday = TRUE

? Plate, model and seats of vehicles built between 2018 and 2020
? vehicles with a model year from 2018 to 2020: plate, model, seats
SELECT plate, model, seats FROM vehicles WHERE model_year BETWEEN 2018 AND 2020

? Which vehicles are out of service?
? plates of cars not in service
SELECT plate FROM vehicles WHERE in_service = FALSE

? Which plates start with GE?
? vehicle plates beginning with GE
SELECT plate FROM vehicles WHERE plate LIKE 'GE%'

? Which drivers have no email on file?
? drivers without an email
SELECT first_name, surname FROM drivers WHERE email IS NULL

? Show price and km driven of rentals without insurance, meaning none, that cost more than 300.
? rentals above 300 with insurance none: price and km driven
SELECT price, km_driven FROM rentals WHERE insurance = 'none' AND price > 300

? What does a van cost per day and how high is its deposit?
? daily price and deposit for class van
SELECT daily_price, deposit FROM vehicle_classes WHERE class_name = 'van'

? What is the phone number of the Old Town branch?
? phone of branch Old Town
SELECT phone FROM branches WHERE branch_name = 'Old Town'

? Which rentals cost more than the average rental?
? ids of rentals priced above average
SELECT rental_id FROM rentals WHERE price > (SELECT AVG(price) FROM rentals)

? How many litres of fuel were missing at return?
I do not know

? Which employee handed over the car?
? staff member per rental
I do not know

? How many speeding fines did each driver get?
I do not know
