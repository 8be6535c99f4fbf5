-- A shoe factory: models, sizes made, leather suppliers, production lines, retailers and returns.

CREATE TABLE ShoeModel (
  ModelID INTEGER PRIMARY KEY,
  ModelName TEXT, -- Derby Classic; Trail Runner; Summer Loafer; Ankle Boot; City Sneaker
  Category TEXT, -- boots; sneakers; sandals; formal; slippers
  Gender TEXT, -- men; women; kids; unisex
  LaunchDate DATE,
  RetailPrice NUMERIC,
  MaterialCost NUMERIC,
  Vegan BOOLEAN
);

CREATE TABLE Supplier (
  SupplierID INTEGER PRIMARY KEY,
  SupplierName TEXT, -- Toscana Pelle; Rubberline; Lacework; SoleMates
  Country TEXT, -- Italy; Vietnam; Spain; Turkey
  SupplyType TEXT, -- leather; soles; laces; glue
  Rating NUMERIC
);

CREATE TABLE ModelSupplier (
  ModelID INTEGER REFERENCES ShoeModel (ModelID),
  SupplierID INTEGER REFERENCES Supplier (SupplierID),
  PricePerPair NUMERIC
);

CREATE TABLE ProductionBatch (
  BatchID INTEGER PRIMARY KEY,
  ModelID INTEGER REFERENCES ShoeModel (ModelID),
  LineName TEXT, -- Line A; Line B; Line C
  EuSize INTEGER,
  Color TEXT, -- black; tan; white; burgundy; grey
  Pairs INTEGER,
  FaultyPairs INTEGER,
  ProducedOn DATE,
  LabourHours NUMERIC
);

CREATE TABLE Retailer (
  RetailerID INTEGER PRIMARY KEY,
  RetailerName TEXT, -- Footloose; Step Inn; Happy Feet; Bootique
  City TEXT, -- Madrid; Zurich; Oslo; Manchester
  Channel TEXT, -- store; online; outlet
  ContractEnd DATE
);

CREATE TABLE Sale (
  SaleID INTEGER PRIMARY KEY,
  RetailerID INTEGER REFERENCES Retailer (RetailerID),
  ModelID INTEGER REFERENCES ShoeModel (ModelID),
  PairsSold INTEGER,
  Amount NUMERIC,
  SoldOn DATE,
  ReturnedPairs INTEGER,
  ReturnReason TEXT, -- too small; sole came off; colour differs; arrived late
  PaidOn DATE
);

? Which models does Bootique buy from us?
? shoe models with a sale to the retailer Bootique
SELECT DISTINCT m.ModelName FROM ShoeModel m JOIN Sale s ON s.ModelID = m.ModelID JOIN Retailer r ON s.RetailerID = r.RetailerID WHERE r.RetailerName = 'Bootique'

? Suppliers that provide something for the Ankle Boot
? names of suppliers of the shoe model Ankle Boot
SELECT p.SupplierName FROM Supplier p JOIN ModelSupplier x ON x.SupplierID = p.SupplierID JOIN ShoeModel m ON x.ModelID = m.ModelID WHERE m.ModelName = 'Ankle Boot'

? Models we have never produced
? shoe models without a production batch
SELECT ModelName FROM ShoeModel WHERE ModelID NOT IN (SELECT ModelID FROM ProductionBatch)

? How many pairs of sandals were sold in Oslo?
? pairs sold of sandals models to retailers in Oslo (sales)
SELECT SUM(s.PairsSold) FROM Sale s JOIN ShoeModel m ON s.ModelID = m.ModelID JOIN Retailer r ON s.RetailerID = r.RetailerID WHERE m.Category = 'sandals' AND r.City = 'Oslo'

? Who has not bought anything from us? Retailer names please
? retailers with no sale
SELECT RetailerName FROM Retailer WHERE RetailerID NOT IN (SELECT RetailerID FROM Sale)

? In which colors is the City Sneaker produced?
? distinct colors of production batches of the model City Sneaker
SELECT DISTINCT b.Color FROM ProductionBatch b JOIN ShoeModel m ON b.ModelID = m.ModelID WHERE m.ModelName = 'City Sneaker'

? Which vegan shoes get their soles from Vietnam?
? vegan models with a soles supplier in Vietnam
SELECT DISTINCT m.ModelName FROM ShoeModel m JOIN ModelSupplier x ON x.ModelID = m.ModelID JOIN Supplier p ON x.SupplierID = p.SupplierID WHERE m.Vegan = TRUE AND p.SupplyType = 'soles' AND p.Country = 'Vietnam'

? Number of batches of men's formal shoes
? how many production batches of models for men in the formal category?
SELECT COUNT(*) FROM ProductionBatch b JOIN ShoeModel m ON b.ModelID = m.ModelID WHERE m.Gender = 'men' AND m.Category = 'formal'

? List retailer, model and amount for sales that are unpaid.
? retailer name, model name, amount of sales not paid yet
SELECT r.RetailerName, m.ModelName, s.Amount FROM Sale s JOIN Retailer r ON s.RetailerID = r.RetailerID JOIN ShoeModel m ON s.ModelID = m.ModelID WHERE s.PaidOn IS NULL

? How many models does each supplier work for? Include suppliers without a model.
? number of models per supplier, zeros too
SELECT p.SupplierName, COUNT(x.ModelID) FROM Supplier p LEFT JOIN ModelSupplier x ON x.SupplierID = p.SupplierID GROUP BY p.SupplierID, p.SupplierName

? How many models are there per category and gender?
? shoe models by category and gender
SELECT Category, Gender, COUNT(*) FROM ShoeModel GROUP BY Category, Gender

? Pairs produced by line
? what did each line produce, in pairs and in faulty pairs?
SELECT LineName, SUM(Pairs), SUM(FaultyPairs) FROM ProductionBatch GROUP BY LineName

? Revenue per channel
? how much do sales to retailers of each channel amount to?
SELECT r.Channel, SUM(s.Amount) FROM Sale s JOIN Retailer r ON s.RetailerID = r.RetailerID GROUP BY r.Channel

? Average retail price by category
? what does a pair cost on average in each category of shoe model?
SELECT Category, AVG(RetailPrice) FROM ShoeModel GROUP BY Category

? Returned pairs for each return reason
? how many pairs came back, by reason?
SELECT ReturnReason, SUM(ReturnedPairs) FROM Sale GROUP BY ReturnReason

? Pairs by size
? number of pairs made in every EU size (batches)
SELECT EuSize, SUM(Pairs) FROM ProductionBatch GROUP BY EuSize

? Models that sold more than 1000 pairs
? which shoe models have over 1000 pairs sold in total?
SELECT m.ModelName FROM ShoeModel m JOIN Sale s ON s.ModelID = m.ModelID GROUP BY m.ModelID, m.ModelName HAVING SUM(s.PairsSold) > 1000

? How many different models does each retailer carry?
? distinct models sold per retailer
SELECT r.RetailerName, COUNT(DISTINCT s.ModelID) FROM Retailer r JOIN Sale s ON s.RetailerID = r.RetailerID GROUP BY r.RetailerID, r.RetailerName

? Suppliers per country with their best and worst rating
? by country: number of suppliers, highest and lowest rating
SELECT Country, COUNT(*), MAX(Rating), MIN(Rating) FROM Supplier GROUP BY Country

? Which colors come in more than 40 batches?
? colors with over 40 production batches
SELECT Color FROM ProductionBatch GROUP BY Color HAVING COUNT(*) > 40

? Sales amount by city and category of shoe
? for each retailer city and model category, total sales amount
SELECT r.City, m.Category, SUM(s.Amount) FROM Sale s JOIN Retailer r ON s.RetailerID = r.RetailerID JOIN ShoeModel m ON s.ModelID = m.ModelID GROUP BY r.City, m.Category

? What is our bestselling model?
? model with the most pairs sold
SELECT m.ModelName FROM ShoeModel m JOIN Sale s ON s.ModelID = m.ModelID GROUP BY m.ModelID, m.ModelName ORDER BY SUM(s.PairsSold) DESC LIMIT 1

? Cheapest sneakers we offer
? sneakers model with the lowest retail price
SELECT ModelName FROM ShoeModel WHERE Category = 'sneakers' ORDER BY RetailPrice LIMIT 1

? Top 5 retailers by revenue
? 5 retailers with the highest sales amount
SELECT r.RetailerName FROM Retailer r JOIN Sale s ON s.RetailerID = r.RetailerID GROUP BY r.RetailerID, r.RetailerName ORDER BY SUM(s.Amount) DESC LIMIT 5

? Which model was launched last?
? newest shoe model
SELECT ModelName FROM ShoeModel ORDER BY LaunchDate DESC LIMIT 1

? Which supplier has the worst rating?
? lowest rated supplier
SELECT SupplierName FROM Supplier ORDER BY Rating LIMIT 1

? Models from most to least expensive, and by name when equal
? list models by retail price descending, then model name
SELECT ModelName FROM ShoeModel ORDER BY RetailPrice DESC, ModelName

? On which line and day was the batch with the most faulty pairs made?
? line name and production date of the batch with the highest number of faulty pairs
SELECT LineName, ProducedOn FROM ProductionBatch ORDER BY FaultyPairs DESC LIMIT 1

? Which model gets returned the most?
? model with the largest total of returned pairs in sales
SELECT m.ModelName FROM ShoeModel m JOIN Sale s ON s.ModelID = m.ModelID GROUP BY m.ModelID, m.ModelName ORDER BY SUM(s.ReturnedPairs) DESC LIMIT 1

? Show the sizes by number of pairs made, most made first, with the total.
? EU sizes ranked by pairs produced, with pairs
SELECT EuSize, SUM(Pairs) FROM ProductionBatch GROUP BY EuSize ORDER BY SUM(Pairs) DESC

? How many pairs did we sell in December 2022?
? pairs sold December 2022
SELECT SUM(PairsSold) FROM Sale WHERE EXTRACT(YEAR FROM SoldOn) = 2022 AND EXTRACT(MONTH FROM SoldOn) = 12

? Revenue by quarter
? sales amount per quarter
SELECT DATE_TRUNC('quarter', SoldOn), SUM(Amount) FROM Sale GROUP BY DATE_TRUNC('quarter', SoldOn)

? Models launched this year
? which shoe models did we bring out this year?
SELECT ModelName FROM ShoeModel WHERE EXTRACT(YEAR FROM LaunchDate) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many days do retailers take to pay on average?
? average days from sale to payment per retailer name
SELECT r.RetailerName, AVG(s.PaidOn - s.SoldOn) FROM Retailer r JOIN Sale s ON s.RetailerID = r.RetailerID GROUP BY r.RetailerID, r.RetailerName

? Pairs made on Line B in the last 5 days
? how many pairs has Line B produced in the last 5 days?
SELECT SUM(Pairs) FROM ProductionBatch WHERE LineName = 'Line B' AND ProducedOn >= CURRENT_DATE - INTERVAL '5 days'

? Whose contract ends before 2025-07-01?
? retailers with a contract end before July 1, 2025
SELECT RetailerName FROM Retailer WHERE ContractEnd < '2025-07-01'

? Pairs sold every year per category
? yearly pairs sold by model category
SELECT EXTRACT(YEAR FROM s.SoldOn), m.Category, SUM(s.PairsSold) FROM Sale s JOIN ShoeModel m ON s.ModelID = m.ModelID GROUP BY EXTRACT(YEAR FROM s.SoldOn), m.Category

? First and last sale of the Summer Loafer
? when was the Summer Loafer model first sold and when last?
SELECT MIN(s.SoldOn), MAX(s.SoldOn) FROM Sale s JOIN ShoeModel m ON s.ModelID = m.ModelID WHERE m.ModelName = 'Summer Loafer'

? Production per weekday
? how many pairs do we make on each day of the week?
SELECT EXTRACT(DOW FROM ProducedOn), SUM(Pairs) FROM ProductionBatch GROUP BY EXTRACT(DOW FROM ProducedOn)

? Return rate per model: returned pairs divided by pairs sold
? for each model, the ratio of returned pairs to sold pairs
SELECT m.ModelName, CAST(SUM(s.ReturnedPairs) AS FLOAT) / NULLIF(SUM(s.PairsSold), 0) FROM ShoeModel m JOIN Sale s ON s.ModelID = m.ModelID GROUP BY m.ModelID, m.ModelName

? Margin of each model, retail price minus material cost
? model name and retail price less material cost
SELECT ModelName, RetailPrice - MaterialCost FROM ShoeModel

? Pairs per labour hour by line
? how many pairs does each line make in one hour of labour?
SELECT LineName, CAST(SUM(Pairs) AS FLOAT) / NULLIF(SUM(LabourHours), 0) FROM ProductionBatch GROUP BY LineName

? Percentage of vegan models
? what percentage of our shoe models is vegan?
SELECT 100.0 * SUM(CASE WHEN Vegan = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM ShoeModel

? Ratio of online retailers to stores, channel online against store
? online to store ratio among retailers
SELECT CAST(SUM(CASE WHEN Channel = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Channel = 'store' THEN 1 ELSE 0 END), 0) FROM Retailer

? Sales per retailer on average
? average number of sales per retailer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT RetailerID), 0) FROM Sale

? What proportion of the pairs made is faulty, by color?
? faulty pairs divided by pairs for each color of batch
SELECT Color, CAST(SUM(FaultyPairs) AS FLOAT) / NULLIF(SUM(Pairs), 0) FROM ProductionBatch GROUP BY Color

? Percent of sales that came back because too small was the reason
? what percent of sales has the return reason too small?
SELECT 100.0 * SUM(CASE WHEN ReturnReason = 'too small' THEN 1 ELSE 0 END) / COUNT(*) FROM Sale

? Women's boots between 80 and 150
? boots for women with a retail price between 80 and 150
SELECT ModelName FROM ShoeModel WHERE Gender = 'women' AND Category = 'boots' AND RetailPrice BETWEEN 80 AND 150

? How many retailers do we have in Madrid or Zurich that are not outlets?
? number of retailers in Madrid or Zurich with a channel other than outlet
SELECT COUNT(*) FROM Retailer WHERE City IN ('Madrid', 'Zurich') AND Channel <> 'outlet'

? Name, country and rating of leather suppliers rated 4 or better
? leather suppliers with a rating of at least 4: name, country, rating
SELECT SupplierName, Country, Rating FROM Supplier WHERE SupplyType = 'leather' AND Rating >= 4

? Batches with no faulty pairs: id and line
? batch id and line name where faulty pairs are 0
SELECT BatchID, LineName FROM ProductionBatch WHERE FaultyPairs = 0

? Which retailers have no contract end on record?
? retailers whose contract end is missing
SELECT RetailerName FROM Retailer WHERE ContractEnd IS NULL

? Models with Runner in the name
? shoe models containing Runner
SELECT ModelName FROM ShoeModel WHERE ModelName LIKE '%Runner%'

? Black or tan pairs in size 42: how many were made?
? pairs made in EU size 42 in black or tan
SELECT SUM(Pairs) FROM ProductionBatch WHERE EuSize = 42 AND Color IN ('black', 'tan')

? Which models cost more than our average retail price?
? models priced above average
SELECT ModelName FROM ShoeModel WHERE RetailPrice > (SELECT AVG(RetailPrice) FROM ShoeModel)

? What do customers think of the Trail Runner?
I do not know

? Which workers sewed batch 51?
I do not know

? How many shoe boxes are left in the store room?
I do not know
