-- A sawmill: forest owners, log deliveries, saw lines, boards cut, kiln loads and customers' pick-ups.

CREATE TABLE forest_owners (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Halvorsen; Abbey Woods; Lindgren Estate; Parish of Oberau
  municipality TEXT, -- Elverum; Murau; Tynset; Zwettl
  forest_ha NUMERIC,
  is_certified BOOLEAN,
  partner_since DATE
);

CREATE TABLE log_deliveries (
  delivery_id INTEGER PRIMARY KEY,
  owner_id INTEGER REFERENCES forest_owners (owner_id),
  species TEXT, -- spruce; pine; larch; oak; beech
  delivered_at TIMESTAMP,
  felled_on DATE,
  volume_m3 NUMERIC,
  price_per_m3 NUMERIC,
  grade TEXT, -- A; B; C; D
  has_bark_beetle BOOLEAN
);

CREATE TABLE saw_lines (
  line_id INTEGER PRIMARY KEY,
  line_name TEXT, -- big saw; gang saw; bandsaw; edger
  built_in INTEGER,
  capacity_m3_hour NUMERIC,
  last_service DATE,
  next_service DATE
);

CREATE TABLE cuts (
  cut_id INTEGER PRIMARY KEY,
  delivery_id INTEGER REFERENCES log_deliveries (delivery_id),
  line_id INTEGER REFERENCES saw_lines (line_id),
  sawyer TEXT, -- Henrik; Josefa; Milan; Tove
  product TEXT, -- beams; planks; battens; boards; sleepers
  cut_on DATE,
  input_m3 NUMERIC,
  output_m3 NUMERIC,
  sawdust_m3 NUMERIC
);

CREATE TABLE kiln_loads (
  load_id INTEGER PRIMARY KEY,
  cut_id INTEGER REFERENCES cuts (cut_id),
  kiln TEXT, -- kiln north; kiln south; kiln yard
  loaded_at TIMESTAMP,
  unloaded_at TIMESTAMP,
  start_moisture NUMERIC,
  end_moisture NUMERIC,
  energy_kwh NUMERIC
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  cut_id INTEGER REFERENCES cuts (cut_id),
  buyer TEXT, -- Roof Masters; Ikonic; Bluehouse; Garden World
  sold_on DATE,
  m3_sold NUMERIC,
  amount NUMERIC,
  collected BOOLEAN
);

? Return the names of all forest owners who have delivered oak logs of which any was affected by bark beetle.
? forest owners with an oak log delivery that has bark beetle
SELECT DISTINCT o.owner_name FROM forest_owners o JOIN log_deliveries d ON d.owner_id = o.owner_id WHERE d.species = 'oak' AND d.has_bark_beetle = TRUE

? Find the buyers that purchased beams cut on the bandsaw.
? which buyers have sales of beams that were cut on the saw line called bandsaw?
SELECT DISTINCT s.buyer FROM sales s JOIN cuts c ON s.cut_id = c.cut_id JOIN saw_lines l ON c.line_id = l.line_id WHERE c.product = 'beams' AND l.line_name = 'bandsaw'

? List the names of forest owners that have never made a log delivery.
? which forest owners did not bring us any logs?
SELECT owner_name FROM forest_owners WHERE owner_id NOT IN (SELECT owner_id FROM log_deliveries)

? How many cubic metres of larch did the Lindgren Estate deliver?
? volume of larch log deliveries from owner Lindgren Estate
SELECT SUM(d.volume_m3) FROM log_deliveries d JOIN forest_owners o ON d.owner_id = o.owner_id WHERE d.species = 'larch' AND o.owner_name = 'Lindgren Estate'

? Give the ids of the log deliveries that have not been cut yet.
? uncut log deliveries (ids)
SELECT delivery_id FROM log_deliveries WHERE delivery_id NOT IN (SELECT delivery_id FROM cuts)

? Who has sawn spruce from Murau?
? distinct sawyers of cuts from spruce log deliveries of forest owners in Murau
SELECT DISTINCT c.sawyer FROM cuts c JOIN log_deliveries d ON c.delivery_id = d.delivery_id JOIN forest_owners o ON d.owner_id = o.owner_id WHERE d.species = 'spruce' AND o.municipality = 'Murau'

? For every sale that has not been collected, show the buyer, the product and the volume sold.
? buyer, product and m3 of uncollected sales
SELECT s.buyer, c.product, s.m3_sold FROM sales s JOIN cuts c ON s.cut_id = c.cut_id WHERE s.collected = FALSE

? For each saw line, return its name and the number of cuts made on it, including lines on which nothing was cut.
? cuts per saw line, zeros included
SELECT l.line_name, COUNT(c.cut_id) FROM saw_lines l LEFT JOIN cuts c ON c.line_id = l.line_id GROUP BY l.line_id, l.line_name

? Show the total volume and the average price per cubic metre of log deliveries for each species.
? log volume and mean price by species
SELECT species, SUM(volume_m3), AVG(price_per_m3) FROM log_deliveries GROUP BY species

? What did every buyer spend on our wood?
? sales amount per buyer
SELECT buyer, SUM(amount) FROM sales GROUP BY buyer

? Which sawyers have produced more than 500 cubic metres in total?
? sawyers whose cuts give over 500 m3 of output
SELECT sawyer FROM cuts GROUP BY sawyer HAVING SUM(output_m3) > 500

? Break down the number of log deliveries by species and grade.
? log deliveries by species and by grade
SELECT species, grade, COUNT(*) FROM log_deliveries GROUP BY species, grade

? How many different species has each forest owner delivered?
? distinct species of log deliveries per owner name
SELECT o.owner_name, COUNT(DISTINCT d.species) FROM forest_owners o JOIN log_deliveries d ON d.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name

? Energy used per kiln
? kWh of kiln loads for each kiln
SELECT kiln, SUM(energy_kwh) FROM kiln_loads GROUP BY kiln

? Which forest owner has delivered the greatest total volume of logs?
? owner with the most cubic metres of log deliveries
SELECT o.owner_name FROM forest_owners o JOIN log_deliveries d ON d.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name ORDER BY SUM(d.volume_m3) DESC LIMIT 1

? Return the names of the 3 largest forest owners by hectares of forest.
? top 3 owners by forest area
SELECT owner_name FROM forest_owners ORDER BY forest_ha DESC LIMIT 3

? Which product do we cut most often?
? most frequent product among the cuts
SELECT product FROM cuts GROUP BY product ORDER BY COUNT(*) DESC LIMIT 1

? List the saw lines from the oldest to the newest.
? saw line names sorted by the year they were built
SELECT line_name FROM saw_lines ORDER BY built_in

? Show buyers with the volume they bought, sorted by volume in descending order.
? m3 sold per buyer, largest first
SELECT buyer, SUM(m3_sold) FROM sales GROUP BY buyer ORDER BY SUM(m3_sold) DESC

? How many log deliveries arrived in October 2023?
? log deliveries October 2023
SELECT COUNT(*) FROM log_deliveries WHERE EXTRACT(YEAR FROM delivered_at) = 2023 AND EXTRACT(MONTH FROM delivered_at) = 10

? On average, for how many hours does a load stay in each kiln?
? average hours from loading to unloading per kiln
SELECT kiln, AVG(EXTRACT(EPOCH FROM unloaded_at - loaded_at) / 3600) FROM kiln_loads GROUP BY kiln

? Show the output of the saw lines in cubic metres for each month, going by the date of the cut.
? monthly output volume of cuts
SELECT DATE_TRUNC('month', cut_on), SUM(output_m3) FROM cuts GROUP BY DATE_TRUNC('month', cut_on)

? Which saw lines are overdue for service?
? saw lines with a next service before today
SELECT line_name FROM saw_lines WHERE next_service < CURRENT_DATE

? How much did we sell in the last 30 days?
? sales amount of the past 30 days
SELECT SUM(amount) FROM sales WHERE sold_on >= CURRENT_DATE - INTERVAL '30 days'

? Yield per product: output divided by input
? ratio of output to input volume of the cuts by product
SELECT product, CAST(SUM(output_m3) AS FLOAT) / NULLIF(SUM(input_m3), 0) FROM cuts GROUP BY product

? What percentage of log deliveries was affected by bark beetle, by species?
? percent of bark beetle deliveries per species of log
SELECT species, 100.0 * SUM(CASE WHEN has_bark_beetle = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM log_deliveries GROUP BY species

? What proportion of the forest owners is certified?
? share of certified forest owners
SELECT CAST(SUM(CASE WHEN is_certified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM forest_owners

? By how many points did each kiln load dry? Return the load id and the difference of start and end moisture.
? load id with start moisture minus end moisture for the kiln loads
SELECT load_id, start_moisture - end_moisture FROM kiln_loads

? Find the certified forest owners in Elverum or Tynset that own more than 200 hectares.
? certified owners in Elverum or Tynset with over 200 ha
SELECT owner_name FROM forest_owners WHERE is_certified = TRUE AND municipality IN ('Elverum', 'Tynset') AND forest_ha > 200

? Which kiln loads have not been unloaded yet?
? ids of kiln loads without an unloading time
SELECT load_id FROM kiln_loads WHERE unloaded_at IS NULL

? Return the species, volume and price of log deliveries with a volume between 20 and 40 cubic metres.
? species, volume, price per m3 of log deliveries from 20 to 40 m3
SELECT species, volume_m3, price_per_m3 FROM log_deliveries WHERE volume_m3 BETWEEN 20 AND 40

? Forest owners whose name contains Woods
? owners with Woods in the name
SELECT owner_name FROM forest_owners WHERE owner_name LIKE '%Woods%'

? How many deer live in the forests?
I do not know

? Who drove the logs to the mill?
I do not know
