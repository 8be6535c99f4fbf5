-- Marine surveys: research vessels go on cruises, take hauls and water casts at stations, and count species.

CREATE TABLE vessels (
  vessel_id INTEGER PRIMARY KEY,
  vessel_name TEXT, -- Ocean Quest; Nordlys; Calypso Two; Stella Maris; Blue Tern
  flag TEXT, -- Norway; France; Iceland; Portugal; Ireland
  length_m NUMERIC,
  build_year INTEGER,
  crew_size INTEGER,
  day_rate NUMERIC
);

CREATE TABLE cruises (
  cruise_id INTEGER PRIMARY KEY,
  vessel_id INTEGER REFERENCES vessels (vessel_id),
  cruise_code TEXT,
  chief_scientist TEXT, -- Astrid Vik; Joao Pinto; Claire Morel; Owen Daly
  purpose TEXT, -- fish stock; seabed mapping; plankton; pollution; whale count
  departed DATE,
  returned DATE,
  budget NUMERIC
);

CREATE TABLE stations (
  station_id INTEGER PRIMARY KEY,
  station_name TEXT,
  sea_area TEXT, -- North Sea; Celtic Sea; Barents Sea; Bay of Biscay
  latitude NUMERIC,
  longitude NUMERIC,
  depth_m NUMERIC,
  seabed TEXT, -- sand; mud; rock; gravel; coral
  is_protected BOOLEAN
);

CREATE TABLE hauls (
  haul_id INTEGER PRIMARY KEY,
  cruise_id INTEGER REFERENCES cruises (cruise_id),
  station_id INTEGER REFERENCES stations (station_id),
  gear TEXT, -- bottom trawl; plankton net; longline; grab; dredge
  set_at TIMESTAMP,
  hauled_at TIMESTAMP,
  total_catch_kg NUMERIC,
  valid BOOLEAN
);

CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT, -- cod; haddock; herring; squid; sea urchin; krill
  latin_name TEXT, -- Gadus morhua; Clupea harengus; Loligo vulgaris; Euphausia superba
  taxon_group TEXT, -- fish; mollusc; crustacean; echinoderm; mammal
  iucn_status TEXT, -- least concern; vulnerable; endangered; data deficient
  max_length_cm NUMERIC
);

CREATE TABLE catches (
  catch_id INTEGER PRIMARY KEY,
  haul_id INTEGER REFERENCES hauls (haul_id),
  species_id INTEGER REFERENCES species (species_id),
  n_individuals INTEGER,
  weight_kg NUMERIC,
  mean_length_cm NUMERIC,
  maturity TEXT -- juvenile; mature; spawning; spent
);

CREATE TABLE water_casts (
  cast_id INTEGER PRIMARY KEY,
  station_id INTEGER REFERENCES stations (station_id),
  cruise_id INTEGER REFERENCES cruises (cruise_id),
  cast_at TIMESTAMP,
  temp_c NUMERIC,
  salinity NUMERIC,
  oxygen NUMERIC,
  chlorophyll NUMERIC
);

? Which vessels have been out on a whale count cruise?
? names of vessels with any cruise for the purpose whale count
SELECT DISTINCT v.vessel_name FROM vessels v JOIN cruises c ON c.vessel_id = v.vessel_id WHERE c.purpose = 'whale count'

? Which species were caught in the Barents Sea?
? distinct common names of species with a catch from any haul at a Barents Sea station
SELECT DISTINCT s.common_name FROM species s JOIN catches k ON k.species_id = s.species_id JOIN hauls h ON k.haul_id = h.haul_id JOIN stations t ON h.station_id = t.station_id WHERE t.sea_area = 'Barents Sea'

? Which species have we never caught?
? species that do not appear among the catches
SELECT common_name FROM species WHERE species_id NOT IN (SELECT species_id FROM catches)

? At which stations did Nordlys make a haul?
? station names, without repeats, of hauls during cruises of the vessel Nordlys
SELECT DISTINCT t.station_name FROM stations t JOIN hauls h ON h.station_id = t.station_id JOIN cruises c ON h.cruise_id = c.cruise_id JOIN vessels v ON c.vessel_id = v.vessel_id WHERE v.vessel_name = 'Nordlys'

? How many kilos of herring were caught with a bottom trawl?
? total catch weight of herring in bottom trawl hauls
SELECT SUM(k.weight_kg) FROM catches k JOIN species s ON k.species_id = s.species_id JOIN hauls h ON k.haul_id = h.haul_id WHERE s.common_name = 'herring' AND h.gear = 'bottom trawl'

? What is the average water temperature at coral stations?
? mean temperature of water casts taken at stations with a coral seabed
SELECT AVG(w.temp_c) FROM water_casts w JOIN stations t ON w.station_id = t.station_id WHERE t.seabed = 'coral'

? Which cruises did not take any haul?
? codes of cruises without a haul
SELECT cruise_code FROM cruises WHERE cruise_id NOT IN (SELECT cruise_id FROM hauls)

? How many cruises has each vessel made, including vessels without one?
? all vessels with their number of cruises, even zero
SELECT v.vessel_name, COUNT(c.cruise_id) FROM vessels v LEFT JOIN cruises c ON c.vessel_id = v.vessel_id GROUP BY v.vessel_id, v.vessel_name

? Which chief scientists found endangered species?
? chief scientists of cruises with any catch of an endangered species, each once
SELECT DISTINCT c.chief_scientist FROM cruises c JOIN hauls h ON h.cruise_id = c.cruise_id JOIN catches k ON k.haul_id = h.haul_id JOIN species s ON k.species_id = s.species_id WHERE s.iucn_status = 'endangered'

? Which stations were sampled with both a haul and a water cast?
? ids of stations that had a haul and also a water cast
SELECT station_id FROM hauls INTERSECT SELECT station_id FROM water_casts

? How many hauls were made in protected stations?
? number of hauls at stations that are protected
SELECT COUNT(*) FROM hauls h JOIN stations t ON h.station_id = t.station_id WHERE t.is_protected = TRUE

? How many stations are there in each sea area?
? stations by sea area
SELECT sea_area, COUNT(*) FROM stations GROUP BY sea_area

? Total catch by gear
? How much was caught with each type of gear, going by the hauls?
SELECT gear, SUM(total_catch_kg) FROM hauls GROUP BY gear

? How many individuals and how many kilos did we catch of each species?
? For each species show the common name, the total number of individuals and the total weight of its catches.
SELECT s.common_name, SUM(k.n_individuals), SUM(k.weight_kg) FROM species s JOIN catches k ON k.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Number of cruises and average budget per purpose
? For every purpose, how many cruises were there and what was their budget on average?
SELECT purpose, COUNT(*), AVG(budget) FROM cruises GROUP BY purpose

? Which stations have more than 20 hauls?
? station names with over 20 hauls
SELECT t.station_name FROM stations t JOIN hauls h ON h.station_id = t.station_id GROUP BY t.station_id, t.station_name HAVING COUNT(*) > 20

? Species by taxon group and IUCN status
? How many species of each group are in each IUCN status?
SELECT taxon_group, iucn_status, COUNT(*) FROM species GROUP BY taxon_group, iucn_status

? Average salinity and oxygen by sea area
? What are the mean salinity and mean oxygen of the water casts in each sea area?
SELECT t.sea_area, AVG(w.salinity), AVG(w.oxygen) FROM stations t JOIN water_casts w ON w.station_id = t.station_id GROUP BY t.sea_area

? How many different species turned up in each haul?
? haul id and number of distinct species in its catches
SELECT haul_id, COUNT(DISTINCT species_id) FROM catches GROUP BY haul_id

? Cruises per chief scientist
? How many cruises did each chief scientist lead?
SELECT chief_scientist, COUNT(*) FROM cruises GROUP BY chief_scientist

? shallowest, average and deepest station per seabed
? Give min, average and max depth of stations by type of seabed.
SELECT seabed, MIN(depth_m), AVG(depth_m), MAX(depth_m) FROM stations GROUP BY seabed

? Which flags have at least 3 vessels?
? flag states with 3 or more vessels
SELECT flag FROM vessels GROUP BY flag HAVING COUNT(*) >= 3

? Catches by maturity for cod
? How many cod catches were there at each stage of maturity?
SELECT k.maturity, COUNT(*) FROM catches k JOIN species s ON k.species_id = s.species_id WHERE s.common_name = 'cod' GROUP BY k.maturity

? Which vessel is the longest?
? the longest vessel
SELECT vessel_name FROM vessels ORDER BY length_m DESC LIMIT 1

? Which station is the deepest and how deep is it?
? deepest station with its depth
SELECT station_name, depth_m FROM stations ORDER BY depth_m DESC LIMIT 1

? Top 5 species by total weight caught
? List the 5 species of which the catches weigh the most in total.
SELECT s.common_name FROM species s JOIN catches k ON k.species_id = s.species_id GROUP BY s.species_id, s.common_name ORDER BY SUM(k.weight_kg) DESC LIMIT 5

? Which vessel has made the most hauls?
? name of the vessel whose cruises include the largest number of hauls
SELECT v.vessel_name FROM vessels v JOIN cruises c ON c.vessel_id = v.vessel_id JOIN hauls h ON h.cruise_id = c.cruise_id GROUP BY v.vessel_id, v.vessel_name ORDER BY COUNT(*) DESC LIMIT 1

? What is the code of the most expensive cruise?
? cruise code of the cruise with the highest budget
SELECT cruise_code FROM cruises ORDER BY budget DESC LIMIT 1

? List the stations from north to south.
? station names by latitude, highest first
SELECT station_name FROM stations ORDER BY latitude DESC

? Show vessel names, flag and year of build from oldest to newest.
? vessels by build year ascending: name, flag, build year
SELECT vessel_name, flag, build_year FROM vessels ORDER BY build_year

? In which sea area have we made the most water casts?
? sea area with the most water casts
SELECT t.sea_area FROM stations t JOIN water_casts w ON w.station_id = t.station_id GROUP BY t.sea_area ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 species grow largest?
? 3 species with the greatest maximum length, latin names please
SELECT latin_name FROM species ORDER BY max_length_cm DESC LIMIT 3

? How many days was each cruise at sea?
? cruise code and days between departure and return
SELECT cruise_code, returned - departed FROM cruises

? Which cruises departed in 2022?
? codes of cruises that left in 2022
SELECT cruise_code FROM cruises WHERE EXTRACT(YEAR FROM departed) = 2022

? How long does a haul last on average per gear, in minutes?
? average minutes from setting to hauling by gear
SELECT gear, AVG(EXTRACT(EPOCH FROM hauled_at - set_at) / 60) FROM hauls GROUP BY gear

? Average water temperature per month in 2021
? How warm was the water in each month of 2021, as the average over the water casts?
SELECT DATE_TRUNC('month', cast_at), AVG(temp_c) FROM water_casts WHERE EXTRACT(YEAR FROM cast_at) = 2021 GROUP BY DATE_TRUNC('month', cast_at)

? When was the first haul of the Blue Tern?
? earliest setting time of a haul by the vessel Blue Tern
SELECT MIN(h.set_at) FROM hauls h JOIN cruises c ON h.cruise_id = c.cruise_id JOIN vessels v ON c.vessel_id = v.vessel_id WHERE v.vessel_name = 'Blue Tern'

? Cruises that returned after 2023-10-01
? Which cruises came back later than October 1, 2023? Give their codes.
SELECT cruise_code FROM cruises WHERE returned > '2023-10-01'

? How many hauls were set in the last 180 days?
? hauls in the past 180 days
SELECT COUNT(*) FROM hauls WHERE set_at >= CURRENT_DATE - INTERVAL '180 days'

? Weight of catches per year for haddock
? How many kilos of haddock did we catch each year, by the time the haul was set?
SELECT EXTRACT(YEAR FROM h.set_at), SUM(k.weight_kg) FROM catches k JOIN hauls h ON k.haul_id = h.haul_id JOIN species s ON k.species_id = s.species_id WHERE s.common_name = 'haddock' GROUP BY EXTRACT(YEAR FROM h.set_at)

? How old are the vessels from Iceland?
? name and age in years of vessels flying the flag of Iceland
SELECT vessel_name, EXTRACT(YEAR FROM CURRENT_DATE) - build_year FROM vessels WHERE flag = 'Iceland'

? Hauls per month
? How many hauls were set in every single month?
SELECT DATE_TRUNC('month', set_at), COUNT(*) FROM hauls GROUP BY DATE_TRUNC('month', set_at)

? What share of hauls is valid?
? proportion of valid hauls
SELECT CAST(SUM(CASE WHEN valid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hauls

? Catch per haul for each gear
? For each gear, total catch divided by the number of hauls.
SELECT gear, AVG(total_catch_kg) FROM hauls GROUP BY gear

? How heavy is one individual on average, for every species?
? species common name with total catch weight divided by total number of individuals
SELECT s.common_name, CAST(SUM(k.weight_kg) AS FLOAT) / NULLIF(SUM(k.n_individuals), 0) FROM species s JOIN catches k ON k.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Average number of hauls per cruise
? How many hauls does a cruise make on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cruise_id), 0) FROM hauls

? Ratio of juvenile to mature catches
? What is the ratio of juvenile catches to mature ones?
SELECT CAST(SUM(CASE WHEN maturity = 'juvenile' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN maturity = 'mature' THEN 1 ELSE 0 END), 0) FROM catches

? What percentage of stations in each sea area is protected?
? protected stations in percent by sea area
SELECT sea_area, 100.0 * SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM stations GROUP BY sea_area

? What does a crew member of each vessel cost a day, that is day rate by crew size?
? vessel name and day rate divided by crew size
SELECT vessel_name, CAST(day_rate AS FLOAT) / NULLIF(crew_size, 0) FROM vessels

? Percentage of species that are vulnerable
? What percentage of all species counts as vulnerable?
SELECT 100.0 * SUM(CASE WHEN iucn_status = 'vulnerable' THEN 1 ELSE 0 END) / COUNT(*) FROM species

? Which North Sea stations have a mud seabed and are deeper than 120 m?
? stations in the North Sea with mud at more than 120 m depth
SELECT station_name FROM stations WHERE sea_area = 'North Sea' AND seabed = 'mud' AND depth_m > 120

? Which hauls were invalid? List id and gear.
? invalid hauls: id, gear
SELECT haul_id, gear FROM hauls WHERE valid = FALSE

? Stations between 54 and 58 degrees of latitude
? Which stations lie at a latitude from 54 to 58?
SELECT station_name FROM stations WHERE latitude BETWEEN 54 AND 58

? Which cruises are still at sea, so have no return date?
? codes of cruises that have not returned
SELECT cruise_code FROM cruises WHERE returned IS NULL

? Show common and latin name of every mollusc or crustacean that is data deficient.
? data deficient species in the groups mollusc and crustacean: common name, latin name
SELECT common_name, latin_name FROM species WHERE taxon_group IN ('mollusc', 'crustacean') AND iucn_status = 'data deficient'

? Which species belong to a genus called Sebastes, so have a latin name starting with Sebastes?
? species whose latin name begins with Sebastes
SELECT common_name FROM species WHERE latin_name LIKE 'Sebastes%'

? Vessels under any flag but France with a crew of more than 25
? Which vessels carry over 25 crew and do not sail under the flag of France?
SELECT vessel_name FROM vessels WHERE flag <> 'France' AND crew_size > 25

? Water casts with oxygen below 4 or temperature above 18
? ids of water casts where the oxygen is under 4 or the temperature over 18
SELECT cast_id FROM water_casts WHERE oxygen < 4 OR temp_c > 18

? Which seabed types do our protected stations have?
? different kinds of seabed at protected stations
SELECT DISTINCT seabed FROM stations WHERE is_protected = TRUE

? How many catches hold at least 100 individuals but weigh less than 2 kg?
? number of catches with 100 or more individuals and a weight under 2
SELECT COUNT(*) FROM catches WHERE n_individuals >= 100 AND weight_kg < 2

? What is the market price of squid?
? price per kilo of squid
I do not know

? How much fuel did the Stella Maris burn?
? fuel consumption per cruise
I do not know

? How high were the waves during each haul?
? wave height by haul
I do not know
