-- Bird ringing: ringers catch birds in nets at sites, ring and measure them, and others find the rings again.

CREATE TABLE ringer (
  ringer_id INTEGER PRIMARY KEY,
  ringer_name TEXT, -- Anders Holt; Birgit Lau; Colm Doyle; Dagny Moe; Elio Sala
  permit_level TEXT, -- trainee; restricted; full; instructor
  permit_expires DATE,
  trained_by INTEGER,
  club TEXT -- Coast Ringers; Valley Birders; Fen Group
);

CREATE TABLE site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Reed Pond; Dune Valley; Lighthouse; Alder Wood; Mill Island
  habitat TEXT, -- reedbed; woodland; dune; garden; saltmarsh
  altitude_m INTEGER,
  district TEXT, -- Eastfold; Westmark; Nordheim; Sundby
  needs_boat BOOLEAN
);

CREATE TABLE species (
  species_code TEXT PRIMARY KEY,
  english_name TEXT, -- robin; reed warbler; blue tit; goldcrest; barn swallow; dunlin
  family TEXT, -- warblers; thrushes; tits; waders; swallows
  ring_size TEXT,
  is_migrant BOOLEAN,
  red_listed BOOLEAN
);

CREATE TABLE bird (
  ring_no TEXT PRIMARY KEY,
  species_code TEXT REFERENCES species (species_code),
  sex TEXT, -- female; male; unknown
  hatch_year INTEGER,
  colour_ring TEXT -- white; yellow; red; green
);

CREATE TABLE capture (
  capture_id INTEGER PRIMARY KEY,
  ring_no TEXT REFERENCES bird (ring_no),
  site_id INTEGER REFERENCES site (site_id),
  ringer_id INTEGER REFERENCES ringer (ringer_id),
  caught_at TIMESTAMP,
  capture_type TEXT, -- new; retrap; control
  age_class TEXT, -- nestling; juvenile; adult
  wing_mm NUMERIC,
  weight_g NUMERIC,
  fat_score INTEGER,
  net_no INTEGER
);

CREATE TABLE recovery (
  recovery_id INTEGER PRIMARY KEY,
  ring_no TEXT REFERENCES bird (ring_no),
  found_date DATE,
  found_country TEXT, -- Spain; Morocco; Belgium; Senegal; Denmark
  condition TEXT, -- alive; dead; sick; ring only
  distance_km NUMERIC,
  finder_name TEXT,
  reported_date DATE
);

? Which species have been caught at Reed Pond?
? english names of the species with any capture at the site Reed Pond, each once
SELECT DISTINCT s.english_name FROM species s JOIN bird b ON b.species_code = s.species_code JOIN capture c ON c.ring_no = b.ring_no JOIN site t ON c.site_id = t.site_id WHERE t.site_name = 'Reed Pond'

? Which ringers have caught a goldcrest?
? distinct ringers with a capture of a bird of the species goldcrest
SELECT DISTINCT r.ringer_name FROM ringer r JOIN capture c ON c.ringer_id = r.ringer_id JOIN bird b ON c.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'goldcrest'

? Ring numbers of birds that were never recovered
? Which birds have no recovery? Show their ring numbers.
SELECT ring_no FROM bird WHERE ring_no NOT IN (SELECT ring_no FROM recovery)

? At which sites has nobody caught anything?
? sites without a capture
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM capture)

? In which countries have our barn swallows been found?
? different recovery countries for birds of the species barn swallow
SELECT DISTINCT y.found_country FROM recovery y JOIN bird b ON y.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'barn swallow'

? How many birds did Birgit Lau catch at the Lighthouse?
? number of captures by the ringer Birgit Lau at the Lighthouse site
SELECT COUNT(*) FROM capture c JOIN ringer r ON c.ringer_id = r.ringer_id JOIN site t ON c.site_id = t.site_id WHERE r.ringer_name = 'Birgit Lau' AND t.site_name = 'Lighthouse'

? What does an adult dunlin weigh on average?
? average weight at captures of adult birds of the species dunlin
SELECT AVG(c.weight_g) FROM capture c JOIN bird b ON c.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'dunlin' AND c.age_class = 'adult'

? How many birds do we have ringed per species, counting species without any bird too?
? every species with the number of birds, zero included
SELECT s.english_name, COUNT(b.ring_no) FROM species s LEFT JOIN bird b ON b.species_code = s.species_code GROUP BY s.species_code, s.english_name

? Which red listed species have been recovered dead?
? red listed species with any bird found dead in a recovery, without repeats
SELECT DISTINCT s.english_name FROM species s JOIN bird b ON b.species_code = s.species_code JOIN recovery y ON y.ring_no = b.ring_no WHERE s.red_listed = TRUE AND y.condition = 'dead'

? Ring numbers that have both a retrap or other capture and a recovery
? Which ring numbers appear in captures and in recoveries as well?
SELECT ring_no FROM capture INTERSECT SELECT ring_no FROM recovery

? How many captures took place in woodland sites?
? number of captures at sites with the habitat woodland
SELECT COUNT(*) FROM capture c JOIN site t ON c.site_id = t.site_id WHERE t.habitat = 'woodland'

? Which finders reported a bird that Colm Doyle had caught?
? unique finder names of recoveries of birds with a capture by the ringer Colm Doyle
SELECT DISTINCT y.finder_name FROM recovery y JOIN bird b ON y.ring_no = b.ring_no JOIN capture c ON c.ring_no = b.ring_no JOIN ringer r ON c.ringer_id = r.ringer_id WHERE r.ringer_name = 'Colm Doyle'

? How many captures of each type are there?
? captures by type
SELECT capture_type, COUNT(*) FROM capture GROUP BY capture_type

? Average wing length and weight by sex of the bird
? For each sex, what are the mean wing and the mean weight at capture?
SELECT b.sex, AVG(c.wing_mm), AVG(c.weight_g) FROM bird b JOIN capture c ON c.ring_no = b.ring_no GROUP BY b.sex

? Recoveries per country with the greatest distance
? For every country, the number of recoveries and the maximum distance in km
SELECT found_country, COUNT(*), MAX(distance_km) FROM recovery GROUP BY found_country

? How many birds did each ringer catch?
? captures per ringer
? Return the name of each ringer along with the number of captures.
SELECT r.ringer_name, COUNT(*) FROM ringer r JOIN capture c ON c.ringer_id = r.ringer_id GROUP BY r.ringer_id, r.ringer_name

? Which nets caught more than 50 birds at once or over time? I need net numbers with over 50 captures.
? net numbers with more than 50 captures
SELECT net_no FROM capture GROUP BY net_no HAVING COUNT(*) > 50

? Number of species per family, and how many of them are migrants
? For each family, how many species are there and how many are migrant?
SELECT family, COUNT(*), SUM(CASE WHEN is_migrant = TRUE THEN 1 ELSE 0 END) FROM species GROUP BY family

? How many different birds were caught at each site?
? distinct ring numbers of captures by site name
SELECT t.site_name, COUNT(DISTINCT c.ring_no) FROM site t JOIN capture c ON c.site_id = t.site_id GROUP BY t.site_id, t.site_name

? Captures by habitat and age class
? How many captures of each age class do we get in every habitat?
SELECT t.habitat, c.age_class, COUNT(*) FROM site t JOIN capture c ON c.site_id = t.site_id GROUP BY t.habitat, c.age_class

? Which ringers are in each club, I mean how many by club and permit level?
? ringers by club and permit level
SELECT club, permit_level, COUNT(*) FROM ringer GROUP BY club, permit_level

? What is the lightest and the heaviest robin, by sex?
? min and max weight of captures of robin for each sex
SELECT b.sex, MIN(c.weight_g), MAX(c.weight_g) FROM capture c JOIN bird b ON c.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'robin' GROUP BY b.sex

? Which birds were caught at least 6 times?
? ring numbers with 6 or more captures
SELECT ring_no FROM capture GROUP BY ring_no HAVING COUNT(*) >= 6

? Which ringed bird travelled farthest?
? ring number of the recovery with the largest distance
SELECT ring_no FROM recovery ORDER BY distance_km DESC LIMIT 1

? Which site is best for catching, with the most captures?
? site with the highest number of captures
SELECT t.site_name FROM site t JOIN capture c ON c.site_id = t.site_id GROUP BY t.site_id, t.site_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 10 species by number of captures, with that number
? Which 10 species were caught most, and how often?
SELECT s.english_name, COUNT(*) FROM species s JOIN bird b ON b.species_code = s.species_code JOIN capture c ON c.ring_no = b.ring_no GROUP BY s.species_code, s.english_name ORDER BY COUNT(*) DESC LIMIT 10

? Who holds the permit that expires first?
? ringer with the earliest permit expiry
SELECT ringer_name FROM ringer ORDER BY permit_expires LIMIT 1

? What is the highest site?
? site with the greatest altitude
SELECT site_name FROM site ORDER BY altitude_m DESC LIMIT 1

? List recoveries from nearest to farthest with ring number, country and distance.
? recoveries by distance: ring number, country, km
SELECT ring_no, found_country, distance_km FROM recovery ORDER BY distance_km

? List the species by family and then by English name.
? english names of species sorted by family, then name
SELECT english_name FROM species ORDER BY family, english_name

? Which ringer caught the most reed warblers? Species name is reed warbler.
? ringer with the most captures of reed warbler
SELECT r.ringer_name FROM ringer r JOIN capture c ON c.ringer_id = r.ringer_id JOIN bird b ON c.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'reed warbler' GROUP BY r.ringer_id, r.ringer_name ORDER BY COUNT(*) DESC LIMIT 1

? Which bird is the oldest by hatching year?
? ring number of the bird with the earliest hatch year
SELECT ring_no FROM bird ORDER BY hatch_year LIMIT 1

? How many birds were caught in September 2023?
? captures September 2023
SELECT COUNT(*) FROM capture WHERE EXTRACT(YEAR FROM caught_at) = 2023 AND EXTRACT(MONTH FROM caught_at) = 9

? Captures per month at Dune Valley
? How many captures did the site Dune Valley have in each month?
SELECT DATE_TRUNC('month', c.caught_at), COUNT(*) FROM capture c JOIN site t ON c.site_id = t.site_id WHERE t.site_name = 'Dune Valley' GROUP BY DATE_TRUNC('month', c.caught_at)

? How many days does it take people to report a find?
? average days between finding and reporting a recovery
SELECT AVG(reported_date - found_date) FROM recovery

? Whose permit has already expired?
? ringers with a permit expiry before today
SELECT ringer_name FROM ringer WHERE permit_expires < CURRENT_DATE

? Birds caught in the last 5 days
? ring numbers of birds captured during the past 5 days
SELECT ring_no FROM capture WHERE caught_at >= CURRENT_DATE - INTERVAL '5 days'

? When was the first dunlin caught?
? earliest capture time for the species dunlin
SELECT MIN(c.caught_at) FROM capture c JOIN bird b ON c.ring_no = b.ring_no JOIN species s ON b.species_code = s.species_code WHERE s.english_name = 'dunlin'

? Recoveries per year since 2010
? How many recoveries were there in each year from 2010 on?
SELECT EXTRACT(YEAR FROM found_date), COUNT(*) FROM recovery WHERE EXTRACT(YEAR FROM found_date) >= 2010 GROUP BY EXTRACT(YEAR FROM found_date)

? On which date did we make the most captures?
? day with the highest number of captures
SELECT CAST(caught_at AS DATE) FROM capture GROUP BY CAST(caught_at AS DATE) ORDER BY COUNT(*) DESC LIMIT 1

? Which recoveries were made between 2022-12-01 and 2023-02-28?
? ids of recoveries found from December 1, 2022 to February 28, 2023
SELECT recovery_id FROM recovery WHERE found_date BETWEEN '2022-12-01' AND '2023-02-28'

? What share of captures is a retrap?
? proportion of retrap captures
SELECT CAST(SUM(CASE WHEN capture_type = 'retrap' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM capture

? Percentage of juvenile birds among the captures at each site
? For each site, what percentage of captures is juvenile?
SELECT t.site_name, 100.0 * SUM(CASE WHEN c.age_class = 'juvenile' THEN 1 ELSE 0 END) / COUNT(*) FROM site t JOIN capture c ON c.site_id = t.site_id GROUP BY t.site_id, t.site_name

? Ratio of male to female birds
? What is the ratio of male birds to female birds?
SELECT CAST(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END), 0) FROM bird

? How often is a bird caught on average?
? average number of captures per ring number
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ring_no), 0) FROM capture

? What percentage of recovered birds was alive?
? percent of recoveries in the condition alive
SELECT 100.0 * SUM(CASE WHEN condition = 'alive' THEN 1 ELSE 0 END) / COUNT(*) FROM recovery

? What is the weight per millimetre of wing at each capture?
? capture id with weight divided by wing length
SELECT capture_id, CAST(weight_g AS FLOAT) / NULLIF(wing_mm, 0) FROM capture

? Captures per ringer on average, in each club
? For each club, the number of captures divided by the number of ringers with captures.
SELECT r.club, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT r.ringer_id), 0) FROM ringer r JOIN capture c ON c.ringer_id = r.ringer_id GROUP BY r.club

? Share of red listed species by family
? What proportion of the species in each family is red listed?
SELECT family, CAST(SUM(CASE WHEN red_listed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM species GROUP BY family

? Which sites can only be reached by boat and are reedbed or saltmarsh?
? reedbed and saltmarsh sites that need a boat
SELECT site_name FROM site WHERE needs_boat = TRUE AND habitat IN ('reedbed', 'saltmarsh')

? Female birds with a yellow colour ring
? ring numbers of female birds that wear a yellow ring
SELECT ring_no FROM bird WHERE sex = 'female' AND colour_ring = 'yellow'

? Which birds have no colour ring?
? ring numbers without a colour ring
SELECT ring_no FROM bird WHERE colour_ring IS NULL

? Captures with a fat score above 5 and a weight under 12
? ids of captures weighing less than 12 g with a fat score over 5
SELECT capture_id FROM capture WHERE fat_score > 5 AND weight_g < 12

? Show name, habitat and altitude of sites between 200 and 600 m.
? sites from 200 to 600 m: name, habitat, altitude
SELECT site_name, habitat, altitude_m FROM site WHERE altitude_m BETWEEN 200 AND 600

? Ring numbers beginning with AX
? Which birds carry a ring number that starts with AX?
SELECT ring_no FROM bird WHERE ring_no LIKE 'AX%'

? Which ringers do not have a full permit and belong to the Fen Group?
? Fen Group ringers with a permit level other than full
SELECT ringer_name FROM ringer WHERE permit_level <> 'full' AND club = 'Fen Group'

? Which migrants are not red listed?
? migrant species that are not on the red list
SELECT english_name FROM species WHERE is_migrant = TRUE AND red_listed = FALSE

? Recoveries in Morocco or Senegal farther than 2000 km
? ids of recoveries over 2000 km away in Senegal or Morocco
SELECT recovery_id FROM recovery WHERE found_country IN ('Morocco', 'Senegal') AND distance_km > 2000

? How many eggs did each ringed female lay?
? eggs per bird
I do not know

? How windy was it when the nets were opened?
? wind speed per capture
I do not know

? Which birds sang on the ringing day?
? birdsong records by species
I do not know
