-- An estate agency that sells property: branches, agents, sellers, properties, viewings, offers and sales.

CREATE TABLE branches (
  branch_id INTEGER PRIMARY KEY,
  branch_name TEXT, -- High Street; Riverside Office; West Quay; Castle Gate
  town TEXT, -- Norwich; Exeter; York; Durham
  opened_on DATE,
  yearly_rent NUMERIC
);

CREATE TABLE agents (
  agent_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Olivia; Marcus; Ravi; Helen; Stefan
  last_name TEXT, -- Bright; Cole; Patel; Ward; Lorenz
  branch_id INTEGER REFERENCES branches (branch_id),
  commission_rate NUMERIC,
  start_date DATE,
  mobile TEXT
);

CREATE TABLE sellers (
  seller_id INTEGER PRIMARY KEY,
  seller_name TEXT, -- Mr Abbott; Mrs Lane; Keystone Homes; The Fosters
  is_developer BOOLEAN,
  email TEXT
);

CREATE TABLE properties (
  property_id INTEGER PRIMARY KEY,
  address TEXT, -- 4 Mill Lane; 17 Park View; 2 Abbey Close; 31 Station Road
  postcode TEXT,
  property_type TEXT, -- flat; terraced house; detached house; bungalow; land
  bedrooms INTEGER,
  floor_area_m2 NUMERIC,
  year_built INTEGER,
  asking_price NUMERIC,
  listed_on DATE,
  listing_status TEXT, -- available; under offer; sold; withdrawn
  has_garden BOOLEAN,
  seller_id INTEGER REFERENCES sellers (seller_id),
  agent_id INTEGER REFERENCES agents (agent_id)
);

CREATE TABLE viewings (
  viewing_id INTEGER PRIMARY KEY,
  property_id INTEGER REFERENCES properties (property_id),
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  viewed_at TIMESTAMP,
  interest TEXT -- high; medium; low; none
);

CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  buyer_name TEXT, -- Gemma Hunt; Pavel Sokol; Amy Okoro; Neil Barr
  budget NUMERIC,
  first_time_buyer BOOLEAN,
  registered_on DATE
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  property_id INTEGER REFERENCES properties (property_id),
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  sale_price NUMERIC,
  contract_date DATE,
  completion_date DATE,
  fee NUMERIC
);

? Which agents work at the Castle Gate branch?
? first and last names of the agents at the branch Castle Gate
SELECT a.first_name, a.last_name FROM agents a JOIN branches b ON a.branch_id = b.branch_id WHERE b.branch_name = 'Castle Gate'

? Who bought 17 Park View?
? buyer in the sale of the property 17 Park View
SELECT b.buyer_name FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id JOIN properties p ON s.property_id = p.property_id WHERE p.address = '17 Park View'

? Which properties has Amy Okoro looked at?
? addresses of the different properties in Amy Okoro's viewings
SELECT DISTINCT p.address FROM viewings v JOIN properties p ON v.property_id = p.property_id JOIN buyers b ON v.buyer_id = b.buyer_id WHERE b.buyer_name = 'Amy Okoro'

? Which properties have never been viewed? Addresses please.
? addresses of properties without viewings
? Find the properties nobody came to for viewings, address only.
SELECT address FROM properties WHERE property_id NOT IN (SELECT property_id FROM viewings)

? Which buyers have not bought anything?
? registered buyers without a sale
SELECT buyer_name FROM buyers WHERE buyer_id NOT IN (SELECT buyer_id FROM sales)

? What is each agent's total sales value? Give first name, last name and sum.
? sum of sale prices per agent, with first and last name
SELECT a.first_name, a.last_name, SUM(s.sale_price) FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name

? Which bungalows does Keystone Homes sell?
? addresses of bungalow properties of the seller Keystone Homes
SELECT p.address FROM properties p JOIN sellers s ON p.seller_id = s.seller_id WHERE p.property_type = 'bungalow' AND s.seller_name = 'Keystone Homes'

? How many properties does each agent look after, counting agents with none as well?
? number of properties per agent (first, last name), including agents with none
SELECT a.first_name, a.last_name, COUNT(p.property_id) FROM agents a LEFT JOIN properties p ON p.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name

? Fees earned by each branch
? How much did each branch earn in sale fees?
SELECT b.branch_name, SUM(s.fee) FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Which first time buyers showed high interest at a viewing of a flat?
? first time buyers with high interest in a viewing of a flat, each name once
SELECT DISTINCT b.buyer_name FROM viewings v JOIN buyers b ON v.buyer_id = b.buyer_id JOIN properties p ON v.property_id = p.property_id WHERE b.first_time_buyer = TRUE AND v.interest = 'high' AND p.property_type = 'flat'

? What is the average sale price in Exeter?
? mean sale price of properties sold by agents of branches in Exeter
SELECT AVG(s.sale_price) FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id JOIN branches b ON a.branch_id = b.branch_id WHERE b.town = 'Exeter'

? How many properties are there of each type?
? properties by type
SELECT property_type, COUNT(*) FROM properties GROUP BY property_type

? How many properties are in each listing status?
? break down the properties by listing status
SELECT listing_status, COUNT(*) FROM properties GROUP BY listing_status

? Average, lowest and highest asking price per property type
? For each type of property, what are the mean, the minimum and the maximum asking price?
SELECT property_type, AVG(asking_price), MIN(asking_price), MAX(asking_price) FROM properties GROUP BY property_type

? How many agents does every branch have?
? agents per branch name
SELECT b.branch_name, COUNT(*) FROM agents a JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Which properties had more than 10 viewings?
? addresses with over 10 viewings
SELECT p.address FROM viewings v JOIN properties p ON v.property_id = p.property_id GROUP BY p.property_id, p.address HAVING COUNT(*) > 10

? Number of viewings by interest
? How many viewings ended with each level of interest?
SELECT interest, COUNT(*) FROM viewings GROUP BY interest

? How many different buyers viewed each type of property?
? distinct viewing buyers per property type
SELECT p.property_type, COUNT(DISTINCT v.buyer_id) FROM viewings v JOIN properties p ON v.property_id = p.property_id GROUP BY p.property_type

? Number of sales and total price per year of contract
? For each contract year, how many sales were there and what were they worth together?
SELECT EXTRACT(YEAR FROM contract_date), COUNT(*), SUM(sale_price) FROM sales GROUP BY EXTRACT(YEAR FROM contract_date)

? average floor area by number of bedrooms
? How big are the properties with each number of bedrooms on average?
SELECT bedrooms, AVG(floor_area_m2) FROM properties GROUP BY bedrooms

? Which sellers put at least 4 properties up for sale?
? sellers with 4 or more properties
SELECT s.seller_name FROM properties p JOIN sellers s ON p.seller_id = s.seller_id GROUP BY s.seller_id, s.seller_name HAVING COUNT(*) >= 4

? Sales by town of the branch and property type
? How many sales were made per town and type of property? Town, type, number.
SELECT b.town, p.property_type, COUNT(*) FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.town, p.property_type

? Total rent of the branches per town
? What rent do our branches cost a year in each town?
SELECT town, SUM(yearly_rent) FROM branches GROUP BY town

? What is the most expensive property on our books?
? address of the property with the highest asking price
SELECT address FROM properties ORDER BY asking_price DESC LIMIT 1

? Top 3 agents by number of sales
? Which 3 agents closed the most sales? First and last names.
SELECT a.first_name, a.last_name FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name ORDER BY COUNT(*) DESC LIMIT 3

? Which property was viewed the most?
? address of the property with the largest number of viewings
SELECT p.address FROM viewings v JOIN properties p ON v.property_id = p.property_id GROUP BY p.property_id, p.address ORDER BY COUNT(*) DESC LIMIT 1

? Which available property has been on the market the longest?
? address of the available property that was listed first
SELECT address FROM properties WHERE listing_status = 'available' ORDER BY listed_on LIMIT 1

? Which buyer has the biggest budget, and how much is it?
? name and budget of the buyer with the highest budget
SELECT buyer_name, budget FROM buyers ORDER BY budget DESC LIMIT 1

? List flats with address, bedrooms and price, cheapest first
? address, bedrooms and asking price of all flat properties sorted by price
SELECT address, bedrooms, asking_price FROM properties WHERE property_type = 'flat' ORDER BY asking_price

? Agents sorted by commission rate, highest first, then by last name
? first and last names of agents ordered by commission descending, then last name
SELECT first_name, last_name FROM agents ORDER BY commission_rate DESC, last_name

? Which branch earned the most in fees?
? branch with the highest total of sale fees
SELECT b.branch_name FROM sales s JOIN properties p ON s.property_id = p.property_id JOIN agents a ON p.agent_id = a.agent_id JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name ORDER BY SUM(s.fee) DESC LIMIT 1

? When was the last sale completed and for what price?
? completion date and price of the most recent completed sale
SELECT completion_date, sale_price FROM sales ORDER BY completion_date DESC LIMIT 1

? How many properties were listed in May 2024?
? properties listed May 2024
SELECT COUNT(*) FROM properties WHERE EXTRACT(YEAR FROM listed_on) = 2024 AND EXTRACT(MONTH FROM listed_on) = 5

? How many days pass between listing a property and signing the contract, on average?
? average days from listed to contract date for sales
SELECT AVG(s.contract_date - p.listed_on) FROM sales s JOIN properties p ON s.property_id = p.property_id

? Sales completed in the last 3 months: how many?
? number of sales with a completion date in the past 3 months
SELECT COUNT(*) FROM sales WHERE completion_date >= CURRENT_DATE - INTERVAL '3 months'

? Viewings per month in 2023
? How many viewings took place in each month of 2023?
SELECT DATE_TRUNC('month', viewed_at), COUNT(*) FROM viewings WHERE EXTRACT(YEAR FROM viewed_at) = 2023 GROUP BY DATE_TRUNC('month', viewed_at)

? Which buyers registered after 2023-09-01?
? buyers registered later than September 1, 2023
SELECT buyer_name FROM buyers WHERE registered_on > '2023-09-01'

? On which weekdays do viewings happen?
? viewings by day of the week
SELECT EXTRACT(DOW FROM viewed_at), COUNT(*) FROM viewings GROUP BY EXTRACT(DOW FROM viewed_at)

? Which agents started this year?
? first and last name of agents with a start date in the current year
SELECT first_name, last_name FROM agents WHERE EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? When did somebody last view 4 Mill Lane?
? latest viewing of 4 Mill Lane
SELECT MAX(v.viewed_at) FROM viewings v JOIN properties p ON v.property_id = p.property_id WHERE p.address = '4 Mill Lane'

? How many years ago was each branch opened?
? branch name and years since opening
SELECT branch_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM opened_on) FROM branches

? What share of the properties has been sold?
? proportion of properties with the status sold
SELECT CAST(SUM(CASE WHEN listing_status = 'sold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM properties

? What percentage of each property type was withdrawn?
? percent of withdrawn properties by type
SELECT property_type, 100.0 * SUM(CASE WHEN listing_status = 'withdrawn' THEN 1 ELSE 0 END) / COUNT(*) FROM properties GROUP BY property_type

? What is the ratio of available to sold properties?
? ratio of available properties to sold ones
SELECT CAST(SUM(CASE WHEN listing_status = 'available' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN listing_status = 'sold' THEN 1 ELSE 0 END), 0) FROM properties

? How much above or below the asking price did each property sell? Show the address.
? address and sale price minus asking price
SELECT p.address, s.sale_price - p.asking_price FROM sales s JOIN properties p ON s.property_id = p.property_id

? Price per square meter of each property
? For every address, divide the asking price by the floor area of the property.
SELECT address, CAST(asking_price AS FLOAT) / NULLIF(floor_area_m2, 0) FROM properties

? How many viewings does a property get on average?
? viewings per viewed property
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT property_id), 0) FROM viewings

? What percentage of buyers are first time buyers?
? percent of first time buyers
SELECT 100.0 * SUM(CASE WHEN first_time_buyer = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM buyers

? How large are our fees compared with the sale prices? Total fee divided by total price.
? total fees divided by total sale price over all sales
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(sale_price), 0) FROM sales

? Which detached houses with a garden are still available?
? addresses of properties: detached house, with garden, available
SELECT address FROM properties WHERE property_type = 'detached house' AND has_garden = TRUE AND listing_status = 'available'

? Flats or bungalows under 250000: address and price
? Which properties of the type flat or bungalow ask less than 250000? Give address and asking price.
SELECT address, asking_price FROM properties WHERE property_type IN ('flat', 'bungalow') AND asking_price < 250000

? Which properties have 2 to 4 bedrooms and no garden?
? addresses of properties without a garden and with between 2 and 4 bedrooms
SELECT address FROM properties WHERE bedrooms BETWEEN 2 AND 4 AND has_garden = FALSE

? Which sales are not completed yet?
? ids of sales without a completion date
SELECT sale_id FROM sales WHERE completion_date IS NULL

? Which properties have a postcode starting with NR2?
? addresses where the postcode begins with NR2
SELECT address FROM properties WHERE postcode LIKE 'NR2%'

? Which sellers are developers?
? developers among the sellers and their email
SELECT seller_name, email FROM sellers WHERE is_developer = TRUE

? How many properties built before 1950 are not sold?
? count of properties built before 1950 whose status is not sold
SELECT COUNT(*) FROM properties WHERE year_built < 1950 AND listing_status <> 'sold'

? Bedrooms, floor area, year built and asking price of 2 Abbey Close
? 2 Abbey Close: bedrooms, floor area, build year, asking price
SELECT bedrooms, floor_area_m2, year_built, asking_price FROM properties WHERE address = '2 Abbey Close'

? What is Ravi Patel's mobile number?
? mobile of the agent Ravi Patel
SELECT mobile FROM agents WHERE first_name = 'Ravi' AND last_name = 'Patel'

? Which buyers can spend more than the average budget?
? buyers with an above average budget
SELECT buyer_name FROM buyers WHERE budget > (SELECT AVG(budget) FROM buyers)

? Which properties did both Gemma Hunt and Neil Barr view?
? addresses viewed by Gemma Hunt as well as by Neil Barr
SELECT p.address FROM viewings v JOIN properties p ON v.property_id = p.property_id JOIN buyers b ON v.buyer_id = b.buyer_id WHERE b.buyer_name = 'Gemma Hunt' INTERSECT SELECT p.address FROM viewings v JOIN properties p ON v.property_id = p.property_id JOIN buyers b ON v.buyer_id = b.buyer_id WHERE b.buyer_name = 'Neil Barr'

? Which bank financed the sale of 31 Station Road?
? mortgage lender for 31 Station Road
I do not know

? What energy rating do our flats have?
? energy class of the flats
I do not know

? How far is 4 Mill Lane from the nearest school?
? distance of 4 Mill Lane to a school
I do not know
