-- Acoustic bat monitoring: detectors put up at sites, recordings, calls identified, roosts and volunteers.

CREATE TABLE monitoring_sites (
  site_no INTEGER PRIMARY KEY,
  site_name TEXT, -- Old Quarry; Abbey Ruin; Castle Park; Weir Bridge
  county TEXT, -- Dorset; Cumbria; Norfolk; Powys
  surroundings TEXT, -- woodland; riverbank; village; moor
  altitude INTEGER,
  monitored_since INTEGER
);

CREATE TABLE volunteers (
  volunteer_no INTEGER PRIMARY KEY,
  vol_name TEXT, -- Gwen Parry; Stefan Kunz; Maud Ellis; Ravi Menon
  licence_class TEXT, -- A; B; C
  dob DATE,
  signed_up DATE,
  dropped_out DATE,
  town TEXT -- Kendal; Wells; Brecon; Thetford
);

CREATE TABLE detectors (
  detector_no INTEGER PRIMARY KEY,
  serial TEXT,
  brand TEXT, -- BatEar; EchoBox; NightListener; SonoBat
  purchased_on DATE,
  price NUMERIC,
  battery_capacity INTEGER,
  owner_no INTEGER REFERENCES volunteers (volunteer_no),
  is_broken BOOLEAN
);

CREATE TABLE deployments (
  deployment_no INTEGER PRIMARY KEY,
  detector_no INTEGER REFERENCES detectors (detector_no),
  site_no INTEGER REFERENCES monitoring_sites (site_no),
  set_up_by INTEGER REFERENCES volunteers (volunteer_no),
  collected_by INTEGER REFERENCES volunteers (volunteer_no),
  put_up_on DATE,
  taken_down_on DATE,
  files_recorded INTEGER,
  noise_files INTEGER,
  storage_gb NUMERIC
);

CREATE TABLE bat_species (
  species_no INTEGER PRIMARY KEY,
  species_name TEXT, -- noctule; barbastelle; serotine; soprano pipistrelle; lesser horseshoe
  genus TEXT, -- Nyctalus; Myotis; Plecotus; Rhinolophus
  peak_khz NUMERIC,
  conservation TEXT, -- common; scarce; rare
  hibernates BOOLEAN
);

CREATE TABLE bat_passes (
  pass_no INTEGER PRIMARY KEY,
  deployment_no INTEGER REFERENCES deployments (deployment_no),
  species_no INTEGER REFERENCES bat_species (species_no),
  heard_at TIMESTAMP,
  length_seconds NUMERIC,
  call_kind TEXT, -- feeding buzz; social; commuting
  confidence INTEGER,
  checked_at TIMESTAMP
);

CREATE TABLE roosts (
  roost_no INTEGER PRIMARY KEY,
  site_no INTEGER REFERENCES monitoring_sites (site_no),
  species_no INTEGER REFERENCES bat_species (species_no),
  roost_kind TEXT, -- church loft; cave; tree hole; bat box
  found_on DATE,
  abandoned_on DATE,
  adults INTEGER,
  pups INTEGER
);

? Which bat species have been heard at Abbey Ruin?
? species recorded at the site Abbey Ruin
SELECT DISTINCT b.species_name FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no JOIN deployments d ON p.deployment_no = d.deployment_no JOIN monitoring_sites m ON d.site_no = m.site_no WHERE m.site_name = 'Abbey Ruin'

? Return the serial of every detector along with the name of its owner.
? detector serials and owners
SELECT d.serial, v.vol_name FROM detectors d JOIN volunteers v ON d.owner_no = v.volunteer_no

? How many passes of each species were recorded?
? bat passes per species
SELECT b.species_name, COUNT(*) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no GROUP BY b.species_no, b.species_name

? Which volunteers set up detectors in Powys?
? volunteers who set up a deployment at a site in the county Powys
SELECT DISTINCT v.vol_name FROM deployments d JOIN volunteers v ON d.set_up_by = v.volunteer_no JOIN monitoring_sites m ON d.site_no = m.site_no WHERE m.county = 'Powys'

? How many deployments did each volunteer collect, including volunteers who collected none?
? deployments collected per volunteer, with zeros
SELECT v.vol_name, COUNT(d.deployment_no) FROM volunteers v LEFT JOIN deployments d ON d.collected_by = v.volunteer_no GROUP BY v.volunteer_no, v.vol_name

? Which detectors have never been deployed?
? serials of detectors without a deployment
SELECT serial FROM detectors WHERE detector_no NOT IN (SELECT detector_no FROM deployments)

? Which species have no roost on record?
? bat species without any roost
SELECT species_name FROM bat_species WHERE species_no NOT IN (SELECT species_no FROM roosts)

? How many adults live in the roosts of each site?
? total adults in roosts by site name
SELECT m.site_name, SUM(r.adults) FROM roosts r JOIN monitoring_sites m ON r.site_no = m.site_no GROUP BY m.site_no, m.site_name

? How many files did each brand of detector record in all?
? recorded files per detector brand
SELECT t.brand, SUM(d.files_recorded) FROM deployments d JOIN detectors t ON d.detector_no = t.detector_no GROUP BY t.brand

? At which sites does the barbastelle roost?
? sites with a barbastelle roost
SELECT DISTINCT m.site_name FROM roosts r JOIN monitoring_sites m ON r.site_no = m.site_no JOIN bat_species b ON r.species_no = b.species_no WHERE b.species_name = 'barbastelle'

? Which site has the most bat passes?
? site with the highest number of bat passes
SELECT m.site_name FROM bat_passes p JOIN deployments d ON p.deployment_no = d.deployment_no JOIN monitoring_sites m ON d.site_no = m.site_no GROUP BY m.site_no, m.site_name ORDER BY COUNT(*) DESC LIMIT 1

? Which volunteers own more than 2 detectors?
? owners of over 2 detectors
SELECT v.vol_name FROM detectors d JOIN volunteers v ON d.owner_no = v.volunteer_no GROUP BY v.volunteer_no, v.vol_name HAVING COUNT(*) > 2

? How many different species have been picked up by EchoBox detectors?
? distinct species heard with the brand EchoBox
SELECT COUNT(DISTINCT p.species_no) FROM bat_passes p JOIN deployments d ON p.deployment_no = d.deployment_no JOIN detectors t ON d.detector_no = t.detector_no WHERE t.brand = 'EchoBox'

? Volunteer numbers that both set up and collected deployments
? volunteers' numbers under set up as well as under collected
SELECT set_up_by FROM deployments INTERSECT SELECT collected_by FROM deployments

? How many social calls of rare species were there along a riverbank?
? social bat passes, rare species, sites with riverbank surroundings
SELECT COUNT(*) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no JOIN deployments d ON p.deployment_no = d.deployment_no JOIN monitoring_sites m ON d.site_no = m.site_no WHERE p.call_kind = 'social' AND b.conservation = 'rare' AND m.surroundings = 'riverbank'

? Average length in seconds of the passes of each genus
? How long do bat passes last on average per genus?
SELECT b.genus, AVG(p.length_seconds) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no GROUP BY b.genus

? How many days does a detector hang on average before it is taken down?
? average deployment length in days
SELECT AVG(taken_down_on - put_up_on) FROM deployments

? What is the average deployment in days at each site?
? mean days from put up to taken down per site name
SELECT m.site_name, AVG(d.taken_down_on - d.put_up_on) FROM deployments d JOIN monitoring_sites m ON d.site_no = m.site_no GROUP BY m.site_no, m.site_name

? Which deployments lasted longer than 21 days?
? deployment numbers over 21 days
SELECT deployment_no FROM deployments WHERE taken_down_on - put_up_on > 21

? Which deployments are still up?
? numbers of deployments not taken down yet
SELECT deployment_no FROM deployments WHERE taken_down_on IS NULL

? How many bat passes were heard in the last 5 days?
? bat passes last 5 days
SELECT COUNT(*) FROM bat_passes WHERE heard_at >= CURRENT_DATE - INTERVAL '5 days'

? How many passes were heard per day in June 2024?
? daily bat passes, June 2024
SELECT CAST(heard_at AS DATE), COUNT(*) FROM bat_passes WHERE EXTRACT(YEAR FROM heard_at) = 2024 AND EXTRACT(MONTH FROM heard_at) = 6 GROUP BY CAST(heard_at AS DATE)

? Number of deployments put up each month
? deployments per month by the date they were put up
SELECT DATE_TRUNC('month', put_up_on), COUNT(*) FROM deployments GROUP BY DATE_TRUNC('month', put_up_on)

? After how many hours are passes checked on average?
? average hours between hearing and checking a bat pass
SELECT AVG(EXTRACT(EPOCH FROM checked_at - heard_at) / 3600) FROM bat_passes

? When was each species first heard?
? earliest bat pass per species name
SELECT b.species_name, MIN(p.heard_at) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no GROUP BY b.species_no, b.species_name

? Who signed up between 2020-01-01 and 2020-12-31?
? volunteers signed up from January 1, 2020 to December 31, 2020
SELECT vol_name FROM volunteers WHERE signed_up BETWEEN '2020-01-01' AND '2020-12-31'

? Which volunteers dropped out this year?
? volunteers who left this year
SELECT vol_name FROM volunteers WHERE EXTRACT(YEAR FROM dropped_out) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which sites have been monitored since before 1995?
? sites monitored from earlier than 1995
SELECT site_name FROM monitoring_sites WHERE monitored_since < 1995

? How many roosts were found per year?
? roosts by year found
SELECT EXTRACT(YEAR FROM found_on), COUNT(*) FROM roosts GROUP BY EXTRACT(YEAR FROM found_on)

? How many detectors were bought before 1 March 2017?
? detectors purchased before March 1, 2017
SELECT COUNT(*) FROM detectors WHERE purchased_on < '2017-03-01'

? What is the ratio of pups to adults in each roost?
? roost number with pups divided by adults
SELECT roost_no, CAST(pups AS FLOAT) / NULLIF(adults, 0) FROM roosts

? What is the ratio of pups to adults over all roosts of each species?
? total pups over total adults by species
SELECT b.species_name, CAST(SUM(r.pups) AS FLOAT) / NULLIF(SUM(r.adults), 0) FROM roosts r JOIN bat_species b ON r.species_no = b.species_no GROUP BY b.species_no, b.species_name

? What percentage of all recorded files was noise?
? noise files as a percentage of the files recorded
SELECT 100.0 * SUM(noise_files) / NULLIF(SUM(files_recorded), 0) FROM deployments

? What percentage of the files was noise for each detector brand?
? noise percentage of recorded files by brand
SELECT t.brand, 100.0 * SUM(d.noise_files) / NULLIF(SUM(d.files_recorded), 0) FROM deployments d JOIN detectors t ON d.detector_no = t.detector_no GROUP BY t.brand

? How many files of each deployment were not noise? Deployment number and files minus noise files.
? deployment number, recorded files less noise files
SELECT deployment_no, files_recorded - noise_files FROM deployments

? What is the ratio of feeding buzz to commuting calls for each species?
? feeding buzz to commuting ratio of the passes by species name
SELECT b.species_name, CAST(SUM(CASE WHEN p.call_kind = 'feeding buzz' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.call_kind = 'commuting' THEN 1 ELSE 0 END), 0) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no GROUP BY b.species_no, b.species_name

? What is the ratio of common to rare species?
? common : rare bat species
SELECT CAST(SUM(CASE WHEN conservation = 'common' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN conservation = 'rare' THEN 1 ELSE 0 END), 0) FROM bat_species

? What share of the roosts of every kind has been abandoned?
? abandoned share by kind of roost
SELECT roost_kind, CAST(SUM(CASE WHEN abandoned_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM roosts GROUP BY roost_kind

? What percentage of the detectors is broken?
? percent broken detectors
SELECT 100.0 * SUM(CASE WHEN is_broken = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM detectors

? What percentage of detectors of each brand is broken?
? broken percentage by brand
SELECT brand, 100.0 * SUM(CASE WHEN is_broken = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM detectors GROUP BY brand

? What share of the bat passes has been checked?
? share of passes with a checked time
SELECT CAST(SUM(CASE WHEN checked_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bat_passes

? How many passes are heard per deployment on average?
? average bat passes per deployment
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT deployment_no), 0) FROM bat_passes

? Average number of deployments per site
? How many deployments does a site get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT site_no), 0) FROM deployments

? What percentage of the passes at Castle Park are noctules?
? noctule percentage of the bat passes at Castle Park
SELECT 100.0 * SUM(CASE WHEN b.species_name = 'noctule' THEN 1 ELSE 0 END) / COUNT(*) FROM bat_passes p JOIN bat_species b ON p.species_no = b.species_no JOIN deployments d ON p.deployment_no = d.deployment_no JOIN monitoring_sites m ON d.site_no = m.site_no WHERE m.site_name = 'Castle Park'

? How many more cave roosts than tree hole roosts do we know?
? cave roosts minus tree hole roosts
SELECT SUM(CASE WHEN roost_kind = 'cave' THEN 1 ELSE 0 END) - SUM(CASE WHEN roost_kind = 'tree hole' THEN 1 ELSE 0 END) FROM roosts

? How many pups were counted in each kind of roost?
? total pups per roost kind
SELECT roost_kind, SUM(pups) FROM roosts GROUP BY roost_kind

? How much have we paid for detectors of each brand?
? total detector price by brand
SELECT brand, SUM(price) FROM detectors GROUP BY brand

? Which counties have at least 4 sites?
? counties with 4 or more monitoring sites
SELECT county FROM monitoring_sites GROUP BY county HAVING COUNT(*) >= 4

? Average confidence per kind of call
? mean confidence of passes by call kind
SELECT call_kind, AVG(confidence) FROM bat_passes GROUP BY call_kind

? In which towns do more than 10 volunteers live, and how many?
? towns with over 10 volunteers, with the count
SELECT town, COUNT(*) FROM volunteers GROUP BY town HAVING COUNT(*) > 10

? For every genus, the number of species and the highest peak frequency
? species count and maximum peak khz by genus
SELECT genus, COUNT(*), MAX(peak_khz) FROM bat_species GROUP BY genus

? Which species calls at the highest frequency?
? species with the highest peak khz
SELECT species_name FROM bat_species ORDER BY peak_khz DESC LIMIT 1

? Who is our youngest volunteer?
? youngest volunteer by date of birth
SELECT vol_name FROM volunteers ORDER BY dob DESC LIMIT 1

? Which site has been monitored longest, and what are its surroundings?
? name and surroundings of the site monitored since the earliest year
SELECT site_name, surroundings FROM monitoring_sites ORDER BY monitored_since LIMIT 1

? The 3 largest roosts by adults: when were they found?
? dates found of the 3 roosts with the most adults
SELECT found_on FROM roosts ORDER BY adults DESC LIMIT 3

? Brand of the most expensive detector
? Which brand is the dearest detector?
SELECT brand FROM detectors ORDER BY price DESC LIMIT 1

? Which detectors belong to nobody and work, i.e. are not broken?
? serials of working detectors (not broken) without an owner
SELECT serial FROM detectors WHERE owner_no IS NULL AND is_broken = FALSE

? Which species do not hibernate?
? non-hibernating bat species
SELECT species_name FROM bat_species WHERE hibernates = FALSE

? Which sites lie in a village or on a moor?
? village and moor sites
SELECT site_name FROM monitoring_sites WHERE surroundings IN ('village', 'moor')

? How many passes were identified with a confidence under 50?
? bat passes with confidence below 50
SELECT COUNT(*) FROM bat_passes WHERE confidence < 50

? Detectors with a battery capacity above the average: which serials?
? serials of detectors with above average battery capacity
SELECT serial FROM detectors WHERE battery_capacity > (SELECT AVG(battery_capacity) FROM detectors)

? How warm was it on the night of each deployment?
? night temperatures per deployment
I do not know

? Which insects did the bats eat?
? insects eaten by each bat species
I do not know

? What is the phone number of Gwen Parry?
? Gwen Parry's phone number
I do not know
