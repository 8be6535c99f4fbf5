-- Self storage: facilities, storage units, contracts, payments and door entries.

CREATE TABLE facilities (
  facility_id INTEGER PRIMARY KEY,
  facility_name TEXT, -- Boxpark East; Keep Safe Quay; Stow North; Cubby Lane
  town TEXT, -- Hull; Gent; Malmo; Zwolle
  opened_on DATE,
  heated BOOLEAN
);

CREATE TABLE units (
  unit_id INTEGER PRIMARY KEY,
  facility_id INTEGER REFERENCES facilities (facility_id),
  unit_code TEXT,
  floor INTEGER,
  size_m2 NUMERIC,
  unit_type TEXT, -- locker; standard; drive-up; climate
  monthly_price NUMERIC,
  alarm BOOLEAN
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Hugo; Freya; Karim; Doris
  last_name TEXT, -- Baker; Nilsen; Osman; Vos
  customer_kind TEXT, -- private; student; company
  mobile TEXT,
  birth_date DATE
);

CREATE TABLE contracts (
  contract_id INTEGER PRIMARY KEY,
  unit_id INTEGER REFERENCES units (unit_id),
  customer_id INTEGER REFERENCES customers (customer_id),
  signed_on DATE,
  move_in DATE,
  move_out DATE,
  agreed_price NUMERIC,
  insurance TEXT, -- none; basic; premium
  status TEXT -- active; ended; in arrears
);

CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  contract_id INTEGER REFERENCES contracts (contract_id),
  due_on DATE,
  paid_on DATE,
  amount NUMERIC
);

CREATE TABLE entries (
  entry_id INTEGER PRIMARY KEY,
  contract_id INTEGER REFERENCES contracts (contract_id),
  entered_at TIMESTAMP,
  left_at TIMESTAMP,
  door TEXT -- front; loading bay; side
);

? Which units are at Boxpark East?
? unit codes in the facility Boxpark East
SELECT u.unit_code FROM units u JOIN facilities f ON u.facility_id = f.facility_id WHERE f.facility_name = 'Boxpark East'

? Who has a contract in arrears?
? names of customers with any contract in arrears, each once
SELECT DISTINCT c.first_name, c.last_name FROM customers c JOIN contracts k ON k.customer_id = c.customer_id WHERE k.status = 'in arrears'

? Which customers have a climate unit?
? distinct names of customers with a contract for a climate unit
SELECT DISTINCT c.first_name, c.last_name FROM customers c JOIN contracts k ON k.customer_id = c.customer_id JOIN units u ON k.unit_id = u.unit_id WHERE u.unit_type = 'climate'

? Which units have never been let?
? codes of units without a contract
SELECT unit_code FROM units WHERE unit_id NOT IN (SELECT unit_id FROM contracts)

? Which customers have no contract?
? customers without contracts
SELECT first_name, last_name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM contracts)

? How much has Karim Osman paid in total?
? sum of payments on the contracts of customer Karim Osman
SELECT SUM(p.amount) FROM payments p JOIN contracts k ON p.contract_id = k.contract_id JOIN customers c ON k.customer_id = c.customer_id WHERE c.first_name = 'Karim' AND c.last_name = 'Osman'

? How many units does each facility have, including facilities without units?
? units per facility with zeros
SELECT f.facility_name, COUNT(u.unit_id) FROM facilities f LEFT JOIN units u ON u.facility_id = f.facility_id GROUP BY f.facility_id, f.facility_name

? Which towns have any drive-up unit under 100 a month?
? distinct towns with a drive-up unit cheaper than 100
SELECT DISTINCT f.town FROM facilities f JOIN units u ON u.facility_id = f.facility_id WHERE u.unit_type = 'drive-up' AND u.monthly_price < 100

? Show customer, unit code and move-in date of all active contracts.
? active contracts: first name, last name, unit code, move in
SELECT c.first_name, c.last_name, u.unit_code, k.move_in FROM contracts k JOIN customers c ON k.customer_id = c.customer_id JOIN units u ON k.unit_id = u.unit_id WHERE k.status = 'active'

? How many entries were there at the loading bay by company customers?
? count of loading bay entries for contracts of companies
SELECT COUNT(*) FROM entries e JOIN contracts k ON e.contract_id = k.contract_id JOIN customers c ON k.customer_id = c.customer_id WHERE e.door = 'loading bay' AND c.customer_kind = 'company'

? How many units are there of each type?
? units by type
SELECT unit_type, COUNT(*) FROM units GROUP BY unit_type

? Average monthly price and size by unit type
? for every unit type the average price per month and the average size
SELECT unit_type, AVG(monthly_price), AVG(size_m2) FROM units GROUP BY unit_type

? Payments by facility
? How much was paid for units in each facility?
SELECT f.facility_name, SUM(p.amount) FROM facilities f JOIN units u ON u.facility_id = f.facility_id JOIN contracts k ON k.unit_id = u.unit_id JOIN payments p ON p.contract_id = k.contract_id GROUP BY f.facility_id, f.facility_name

? Contracts by insurance and status
? break the contracts down by insurance and status
SELECT insurance, status, COUNT(*) FROM contracts GROUP BY insurance, status

? Square metres per facility
? total size of the units by facility name
SELECT f.facility_name, SUM(u.size_m2) FROM facilities f JOIN units u ON u.facility_id = f.facility_id GROUP BY f.facility_id, f.facility_name

? Customers per kind
? how many customers are there of each kind?
SELECT customer_kind, COUNT(*) FROM customers GROUP BY customer_kind

? How many different customers entered through each door?
? unique customers per door
SELECT e.door, COUNT(DISTINCT k.customer_id) FROM entries e JOIN contracts k ON e.contract_id = k.contract_id GROUP BY e.door

? Which facilities have more than 200 units?
? facilities with over 200 units
SELECT f.facility_name FROM facilities f JOIN units u ON u.facility_id = f.facility_id GROUP BY f.facility_id, f.facility_name HAVING COUNT(*) > 200

? Who has at least 2 contracts?
? customers with 2 or more contracts
SELECT c.first_name, c.last_name FROM customers c JOIN contracts k ON k.customer_id = c.customer_id GROUP BY c.customer_id, c.first_name, c.last_name HAVING COUNT(*) >= 2

? Which unit is the largest?
? code of the biggest unit
SELECT unit_code FROM units ORDER BY size_m2 DESC LIMIT 1

? What's the cheapest locker?
? unit code of the locker with the lowest monthly price
SELECT unit_code FROM units WHERE unit_type = 'locker' ORDER BY monthly_price LIMIT 1

? Top 3 facilities by number of contracts
? the 3 facilities with the most contracts
SELECT f.facility_name FROM facilities f JOIN units u ON u.facility_id = f.facility_id JOIN contracts k ON k.unit_id = u.unit_id GROUP BY f.facility_id, f.facility_name ORDER BY COUNT(*) DESC LIMIT 3

? Which customer comes by most often?
? customer with the most entries
SELECT c.first_name, c.last_name FROM customers c JOIN contracts k ON k.customer_id = c.customer_id JOIN entries e ON e.contract_id = k.contract_id GROUP BY c.customer_id, c.first_name, c.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which facility is our newest?
? most recently opened facility
SELECT facility_name FROM facilities ORDER BY opened_on DESC LIMIT 1

? List unit code, size and price by floor and then by size, largest first.
? units sorted by floor, then size descending: code, size, monthly price
SELECT unit_code, size_m2, monthly_price FROM units ORDER BY floor, size_m2 DESC

? How many contracts were signed in 2023?
? contracts signed 2023
SELECT COUNT(*) FROM contracts WHERE EXTRACT(YEAR FROM signed_on) = 2023

? Who moves out this month?
? customers with a move-out this month
SELECT c.first_name, c.last_name FROM customers c JOIN contracts k ON k.customer_id = c.customer_id WHERE DATE_TRUNC('month', k.move_out) = DATE_TRUNC('month', CURRENT_DATE)

? How many days do customers stay on average?
? average days between moving in and moving out, contracts
SELECT AVG(move_out - move_in) FROM contracts

? Which payments came late?
? ids of payments paid after the due date
SELECT payment_id FROM payments WHERE paid_on > due_on

? Money received per month in 2022
? payments by month paid in 2022
SELECT DATE_TRUNC('month', paid_on), SUM(amount) FROM payments WHERE EXTRACT(YEAR FROM paid_on) = 2022 GROUP BY DATE_TRUNC('month', paid_on)

? How many minutes does a visit last on average, from entering to leaving?
? average minutes between entered and left in the entries
SELECT AVG(EXTRACT(EPOCH FROM left_at - entered_at) / 60) FROM entries

? Entries per weekday
? on which days of the week do people come? number of entries
SELECT EXTRACT(DOW FROM entered_at), COUNT(*) FROM entries GROUP BY EXTRACT(DOW FROM entered_at)

? Entries in the last 24 hours
? how many entries were there in the past 24 hours?
SELECT COUNT(*) FROM entries WHERE entered_at >= CURRENT_DATE - INTERVAL '24 hours'

? What share of contracts has no insurance, i.e. none?
? proportion of contracts with insurance none
SELECT CAST(SUM(CASE WHEN insurance = 'none' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM contracts

? Price per square metre of each unit
? unit code and monthly price divided by size
SELECT unit_code, CAST(monthly_price AS FLOAT) / NULLIF(size_m2, 0) FROM units

? What percentage of units has an alarm per facility?
? alarm percentage of units by facility
SELECT f.facility_name, 100.0 * SUM(CASE WHEN u.alarm = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM facilities f JOIN units u ON u.facility_id = f.facility_id GROUP BY f.facility_id, f.facility_name

? Ratio of ended to active contracts
? what's the ratio of ended contracts to active ones?
SELECT CAST(SUM(CASE WHEN status = 'ended' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'active' THEN 1 ELSE 0 END), 0) FROM contracts

? Average number of entries per contract
? how many entries does a contract have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT contract_id), 0) FROM entries

? How much below the list price is each contract? Contract id, unit price minus agreed price.
? contract id with monthly price of the unit less the agreed price
SELECT k.contract_id, u.monthly_price - k.agreed_price FROM contracts k JOIN units u ON k.unit_id = u.unit_id

? What percentage of payments was late?
? percent of payments with a paid date after the due date
SELECT 100.0 * SUM(CASE WHEN paid_on > due_on THEN 1 ELSE 0 END) / COUNT(*) FROM payments

? Which payments are outstanding? Ids and amounts.
? payments not paid yet: id and amount
SELECT payment_id, amount FROM payments WHERE paid_on IS NULL

? Which facilities in Hull or Gent are heated?
? heated facilities in Hull or Gent
SELECT facility_name FROM facilities WHERE town IN ('Hull', 'Gent') AND heated = TRUE

? Units from 5 to 10 square metres on floor 1
? unit codes on floor 1 with a size between 5 and 10
SELECT unit_code FROM units WHERE floor = 1 AND size_m2 BETWEEN 5 AND 10

? Which unit codes start with "B"?
? units whose code begins with "B", code only
SELECT unit_code FROM units WHERE unit_code LIKE 'B%'

? Which customers left no mobile number?
? customers with the mobile missing
SELECT first_name, last_name FROM customers WHERE mobile IS NULL

? Which units are dearer than average?
? unit codes above the average monthly price
SELECT unit_code FROM units WHERE monthly_price > (SELECT AVG(monthly_price) FROM units)

? What do the customers keep in their units?
I do not know

? Who is on duty at Stow North tonight?
I do not know

? How humid is it in the climate units?
? humidity per unit
I do not know
