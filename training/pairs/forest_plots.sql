-- Forest inventory: forests with owners, sample plots, trees measured again and again, harvests and planting.

CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Crown Estate; Lindgren Family; Town of Alby; Pine Trust; Monastery Hain
  owner_type TEXT, -- public; private; church; foundation
  phone_no TEXT
);

CREATE TABLE forest (
  forest_id INTEGER PRIMARY KEY,
  forest_name TEXT, -- Kingswood; Bear Moor; Lower Hain; Sandy Heath; Long Ridge
  owner_id INTEGER REFERENCES owner (owner_id),
  region TEXT, -- Upland; Lakes; Coastline; Plain
  hectares NUMERIC,
  certified BOOLEAN,
  plan_valid_until DATE
);

CREATE TABLE plot (
  plot_id INTEGER PRIMARY KEY,
  forest_id INTEGER REFERENCES forest (forest_id),
  plot_code TEXT,
  radius_m NUMERIC,
  slope_pct NUMERIC,
  elevation INTEGER,
  soil_type TEXT, -- podzol; peat; brown earth; gley
  established DATE
);

CREATE TABLE tree_species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT, -- oak; beech; spruce; pine; birch; larch
  leaf_type TEXT, -- broadleaf; conifer
  timber_price NUMERIC,
  is_native BOOLEAN
);

CREATE TABLE tree (
  tree_id INTEGER PRIMARY KEY,
  plot_id INTEGER REFERENCES plot (plot_id),
  species_id INTEGER REFERENCES tree_species (species_id),
  tag_no INTEGER,
  planted_year INTEGER,
  condition TEXT, -- healthy; dying; dead; felled; storm damaged
  is_habitat_tree BOOLEAN
);

CREATE TABLE measurement (
  measurement_id INTEGER PRIMARY KEY,
  tree_id INTEGER REFERENCES tree (tree_id),
  measured_on DATE,
  crew TEXT, -- crew red; crew blue; crew green
  dbh_cm NUMERIC,
  height_m NUMERIC,
  crown_loss_pct NUMERIC
);

CREATE TABLE harvest (
  harvest_id INTEGER PRIMARY KEY,
  forest_id INTEGER REFERENCES forest (forest_id),
  species_id INTEGER REFERENCES tree_species (species_id),
  begun_on DATE,
  ended_on DATE,
  volume_m3 NUMERIC,
  revenue NUMERIC,
  cost NUMERIC,
  method TEXT, -- thinning; clearcut; selective; salvage
  buyer TEXT -- Norsaw; Kartonia; Holzhof; Local Mill
);

? Which forests does the Crown Estate own?
? names of forests belonging to the owner Crown Estate
SELECT f.forest_name FROM forest f JOIN owner o ON f.owner_id = o.owner_id WHERE o.owner_name = 'Crown Estate'

? Which tree species grow in Bear Moor?
? distinct common names of the tree species found on plots of the forest Bear Moor
SELECT DISTINCT s.common_name FROM tree_species s JOIN tree t ON t.species_id = s.species_id JOIN plot p ON t.plot_id = p.plot_id JOIN forest f ON p.forest_id = f.forest_id WHERE f.forest_name = 'Bear Moor'

? Which forests have no plot yet?
? forests without a sample plot
SELECT forest_name FROM forest WHERE forest_id NOT IN (SELECT forest_id FROM plot)

? Which trees have never been measured? Tag numbers please.
? tag numbers of trees without any measurement
SELECT tag_no FROM tree WHERE tree_id NOT IN (SELECT tree_id FROM measurement)

? Which buyers have bought oak from us?
? different buyers of harvests of the species oak
SELECT DISTINCT h.buyer FROM harvest h JOIN tree_species s ON h.species_id = s.species_id WHERE s.common_name = 'oak'

? How many dead trees stand on peat?
? number of dead trees on plots with the soil type peat
SELECT COUNT(*) FROM tree t JOIN plot p ON t.plot_id = p.plot_id WHERE t.condition = 'dead' AND p.soil_type = 'peat'

? How tall is the tallest beech we measured?
? maximum height in measurements of beech trees
SELECT MAX(m.height_m) FROM measurement m JOIN tree t ON m.tree_id = t.tree_id JOIN tree_species s ON t.species_id = s.species_id WHERE s.common_name = 'beech'

? What revenue did private owners make with clearcut harvests?
? total revenue of clearcut harvests in forests of private owners
SELECT SUM(h.revenue) FROM harvest h JOIN forest f ON h.forest_id = f.forest_id JOIN owner o ON f.owner_id = o.owner_id WHERE o.owner_type = 'private' AND h.method = 'clearcut'

? How many plots has each forest, including forests with none?
? all forests with the number of plots, zero included
SELECT f.forest_name, COUNT(p.plot_id) FROM forest f LEFT JOIN plot p ON p.forest_id = f.forest_id GROUP BY f.forest_id, f.forest_name

? Which owners have had timber harvested in the Lakes region?
? owners of Lakes forests with any harvest, once each
SELECT DISTINCT o.owner_name FROM owner o JOIN forest f ON f.owner_id = o.owner_id JOIN harvest h ON h.forest_id = f.forest_id WHERE f.region = 'Lakes'

? Which species have never been harvested?
? tree species without a harvest
SELECT common_name FROM tree_species WHERE species_id NOT IN (SELECT species_id FROM harvest)

? Where do native broadleaf trees stand? Give the plot codes without repeats.
? distinct plot codes with any tree of a native broadleaf species
SELECT DISTINCT p.plot_code FROM plot p JOIN tree t ON t.plot_id = p.plot_id JOIN tree_species s ON t.species_id = s.species_id WHERE s.is_native = TRUE AND s.leaf_type = 'broadleaf'

? How many trees of each species are there?
? trees per species
? For every tree species, give the common name and the number of trees.
SELECT s.common_name, COUNT(*) FROM tree_species s JOIN tree t ON t.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Trees by condition
? How many trees are healthy, dying, dead and so on? Count per condition.
SELECT condition, COUNT(*) FROM tree GROUP BY condition

? Hectares and number of forests per region
? What area of forest do we have in each region, and how many forests is that?
SELECT region, SUM(hectares), COUNT(*) FROM forest GROUP BY region

? Timber sold per buyer: volume and revenue
? For each buyer, total volume and total revenue of the harvests
SELECT buyer, SUM(volume_m3), SUM(revenue) FROM harvest GROUP BY buyer

? Average diameter and height by species
? How thick and how tall is each tree species on average, according to the measurements of dbh and height?
SELECT s.common_name, AVG(m.dbh_cm), AVG(m.height_m) FROM tree_species s JOIN tree t ON t.species_id = s.species_id JOIN measurement m ON m.tree_id = t.tree_id GROUP BY s.species_id, s.common_name

? Which plots have more than 60 trees?
? codes of plots with over 60 trees
SELECT p.plot_code FROM plot p JOIN tree t ON t.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_code HAVING COUNT(*) > 60

? How many different species grow on each plot?
? plot code and number of distinct species of its trees
SELECT p.plot_code, COUNT(DISTINCT t.species_id) FROM plot p JOIN tree t ON t.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_code

? Harvests by method and buyer
? How many harvests were there for every method and every buyer?
SELECT method, buyer, COUNT(*) FROM harvest GROUP BY method, buyer

? forest area per owner type
? How many hectares of forest belong to each type of owner?
SELECT o.owner_type, SUM(f.hectares) FROM owner o JOIN forest f ON f.owner_id = o.owner_id GROUP BY o.owner_type

? Which crews made at least 500 measurements?
? crews with 500 or more measurements
SELECT crew FROM measurement GROUP BY crew HAVING COUNT(*) >= 500

? Lowest and highest plot elevation by soil
? For each soil type, the minimum and maximum elevation of plots
SELECT soil_type, MIN(elevation), MAX(elevation) FROM plot GROUP BY soil_type

? Profit of harvests by species
? How much did each species earn after cost, revenue minus cost over all harvests?
SELECT s.common_name, SUM(h.revenue - h.cost) FROM tree_species s JOIN harvest h ON h.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Which forest is the largest?
? forest with the most hectares
SELECT forest_name FROM forest ORDER BY hectares DESC LIMIT 1

? Which wood fetches the highest price?
? tree species with the highest timber price
SELECT common_name FROM tree_species ORDER BY timber_price DESC LIMIT 1

? Which owner has the most forests?
? owner with the largest number of forests
SELECT o.owner_name FROM owner o JOIN forest f ON f.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 forests by harvested volume with the volume
? Which 5 forests had the greatest total harvest volume, and how much was it?
SELECT f.forest_name, SUM(h.volume_m3) FROM forest f JOIN harvest h ON h.forest_id = f.forest_id GROUP BY f.forest_id, f.forest_name ORDER BY SUM(h.volume_m3) DESC LIMIT 5

? What are the 10 oldest trees by planting year? Tag numbers.
? tag numbers of the 10 trees planted earliest
SELECT tag_no FROM tree ORDER BY planted_year LIMIT 10

? Which plot is the steepest?
? code of the plot with the highest slope
SELECT plot_code FROM plot ORDER BY slope_pct DESC LIMIT 1

? List the forests by region, biggest first within a region.
? forest names sorted by region, then hectares descending
SELECT forest_name FROM forest ORDER BY region, hectares DESC

? Which forest has the most habitat trees?
? forest whose plots have the largest number of habitat trees
SELECT f.forest_name FROM forest f JOIN plot p ON p.forest_id = f.forest_id JOIN tree t ON t.plot_id = p.plot_id WHERE t.is_habitat_tree = TRUE GROUP BY f.forest_id, f.forest_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the best paying buyer by total revenue?
? buyer with the highest total harvest revenue
SELECT buyer FROM harvest GROUP BY buyer ORDER BY SUM(revenue) DESC LIMIT 1

? How many measurements were taken in October 2021?
? measurements October 2021
SELECT COUNT(*) FROM measurement WHERE EXTRACT(YEAR FROM measured_on) = 2021 AND EXTRACT(MONTH FROM measured_on) = 10

? Harvest revenue per year
? What revenue did harvests bring in each year, by the start of the harvest?
SELECT EXTRACT(YEAR FROM begun_on), SUM(revenue) FROM harvest GROUP BY EXTRACT(YEAR FROM begun_on)

? How many days does a harvest take on average by method?
? average harvest duration in days per method
SELECT method, AVG(ended_on - begun_on) FROM harvest GROUP BY method

? Which forests have a plan that is no longer valid?
? forests with a plan that ran out before today
SELECT forest_name FROM forest WHERE plan_valid_until < CURRENT_DATE

? Plots established between 1995 and 2005
? codes of plots established from 1995 to 2005
SELECT plot_code FROM plot WHERE EXTRACT(YEAR FROM established) BETWEEN 1995 AND 2005

? When was tree tag 118 last measured?
? latest measurement date of the tree with tag number 118
SELECT MAX(m.measured_on) FROM measurement m JOIN tree t ON m.tree_id = t.tree_id WHERE t.tag_no = 118

? Harvests begun in the last 12 months
? How many harvests have begun in the past 12 months?
SELECT COUNT(*) FROM harvest WHERE begun_on >= CURRENT_DATE - INTERVAL '12 months'

? Volume harvested per month in 2022
? How much volume was harvested in each month of 2022?
SELECT DATE_TRUNC('month', begun_on), SUM(volume_m3) FROM harvest WHERE EXTRACT(YEAR FROM begun_on) = 2022 GROUP BY DATE_TRUNC('month', begun_on)

? How old are the larch trees? Show tag and age in years.
? tag number and age of each larch tree, current year minus planted year
SELECT t.tag_no, EXTRACT(YEAR FROM CURRENT_DATE) - t.planted_year FROM tree t JOIN tree_species s ON t.species_id = s.species_id WHERE s.common_name = 'larch'

? What share of trees is dead?
? proportion of dead trees
SELECT CAST(SUM(CASE WHEN condition = 'dead' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tree

? Percentage of dying trees for each species
? For each tree species, what percentage of trees is dying?
SELECT s.common_name, 100.0 * SUM(CASE WHEN t.condition = 'dying' THEN 1 ELSE 0 END) / COUNT(*) FROM tree_species s JOIN tree t ON t.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Revenue per cubic metre by buyer
? For every buyer, total revenue divided by total volume of harvests
SELECT buyer, CAST(SUM(revenue) AS FLOAT) / NULLIF(SUM(volume_m3), 0) FROM harvest GROUP BY buyer

? How many trees does a plot have on average?
? average number of trees per plot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT plot_id), 0) FROM tree

? Ratio of conifer to broadleaf trees
? What is the ratio of conifer trees to broadleaf trees?
SELECT CAST(SUM(CASE WHEN s.leaf_type = 'conifer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.leaf_type = 'broadleaf' THEN 1 ELSE 0 END), 0) FROM tree t JOIN tree_species s ON t.species_id = s.species_id

? What percentage of forests in each region is certified?
? certified forests in percent per region
SELECT region, 100.0 * SUM(CASE WHEN certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM forest GROUP BY region

? What did each harvest earn? Harvest id and revenue minus cost.
? harvest id with revenue less cost
SELECT harvest_id, revenue - cost FROM harvest

? Height to diameter ratio of every measurement
? measurement id and height divided by dbh
SELECT measurement_id, CAST(height_m AS FLOAT) / NULLIF(dbh_cm, 0) FROM measurement

? Which forests larger than 250 hectares are not certified?
? uncertified forests over 250 hectares
SELECT forest_name FROM forest WHERE certified = FALSE AND hectares > 250

? Plots on gley or podzol steeper than 30 percent
? codes of plots with soil type podzol or gley and a slope above 30
SELECT plot_code FROM plot WHERE soil_type IN ('gley', 'podzol') AND slope_pct > 30

? Storm damaged habitat trees
? tag numbers of storm damaged trees that are habitat trees
SELECT tag_no FROM tree WHERE condition = 'storm damaged' AND is_habitat_tree = TRUE

? Which harvests are not finished?
? ids of harvests without an end
SELECT harvest_id FROM harvest WHERE ended_on IS NULL

? Show code, elevation and soil of plots between 400 and 700 m elevation.
? plots at an elevation from 400 to 700: code, elevation, soil type
SELECT plot_code, elevation, soil_type FROM plot WHERE elevation BETWEEN 400 AND 700

? Plot codes with NW in them
? Which plots have a code containing NW?
SELECT plot_code FROM plot WHERE plot_code LIKE '%NW%'

? Which native species cost less than 80?
? native tree species with a timber price below 80
SELECT common_name FROM tree_species WHERE is_native = TRUE AND timber_price < 80

? Harvests other than thinning that lost money
? ids of harvests with a method other than thinning where the cost is higher than the revenue
SELECT harvest_id FROM harvest WHERE method <> 'thinning' AND cost > revenue

? Which owners have no phone number?
? owners with the phone number missing
SELECT owner_name FROM owner WHERE phone_no IS NULL

? How much carbon does Kingswood store?
? carbon stock by forest
I do not know

? Which deer damage was seen on the plots?
? browsing damage by deer per plot
I do not know

? Who is the forester responsible for Long Ridge?
? ranger of Long Ridge
I do not know
