-- An observatory: telescopes and their cameras, targets in the sky, proposals for time, nights and exposures.

CREATE TABLE Telescope (
  TelescopeId INTEGER PRIMARY KEY,
  Name TEXT, -- Big Eye; Old Refractor; Survey One; Robo Two
  Mount TEXT, -- equatorial; altazimuth; fork
  ApertureM NUMERIC,
  FirstLight DATE,
  IsOperational BOOLEAN
);

CREATE TABLE Instrument (
  InstrumentId INTEGER PRIMARY KEY,
  Name TEXT, -- WideCam; Echelle; Nirspec; Polarix; Speedcam
  Kind TEXT, -- imager; spectrograph; polarimeter; photometer
  TelescopeId INTEGER REFERENCES Telescope (TelescopeId),
  Megapixels NUMERIC,
  InstalledOn DATE
);

CREATE TABLE Target (
  TargetId INTEGER PRIMARY KEY,
  Designation TEXT, -- M31; NGC 4565; Vega; Ceres; HD 189733
  TargetClass TEXT, -- galaxy; star; asteroid; nebula; exoplanet; comet
  Constellation TEXT, -- Andromeda; Lyra; Orion; Cygnus; Virgo
  Magnitude NUMERIC,
  DistanceLy NUMERIC,
  DiscoveryYear INTEGER
);

CREATE TABLE Proposal (
  ProposalId INTEGER PRIMARY KEY,
  Title TEXT,
  Investigator TEXT, -- Leila Nasser; Hugo Brandt; Mei Lin; Arturo Vega
  Institute TEXT, -- Kiel; Lyon; Kyoto; La Plata; Cardiff
  HoursRequested NUMERIC,
  HoursGranted NUMERIC,
  SubmittedOn DATE,
  Outcome TEXT, -- accepted; rejected; reserve list
  Rank INTEGER
);

CREATE TABLE Night (
  NightId INTEGER PRIMARY KEY,
  NightDate DATE,
  Sky TEXT, -- clear; cloudy; thin cirrus; fog
  SeeingArcsec NUMERIC,
  HoursLost NUMERIC,
  NightAssistant TEXT -- Pia; Rolf; Sunniva; Tadeo
);

CREATE TABLE Exposure (
  ExposureId INTEGER PRIMARY KEY,
  NightId INTEGER REFERENCES Night (NightId),
  ProposalId INTEGER REFERENCES Proposal (ProposalId),
  TargetId INTEGER REFERENCES Target (TargetId),
  InstrumentId INTEGER REFERENCES Instrument (InstrumentId),
  Filter TEXT, -- U; V; R; H alpha; clear glass
  StartedAt TIMESTAMP,
  EndedAt TIMESTAMP,
  ExposureSeconds NUMERIC,
  Airmass NUMERIC,
  Quality TEXT -- good; usable; bad
);

? Which instruments are mounted on the Big Eye telescope?
? instruments of the telescope Big Eye
SELECT i.Name FROM Instrument i JOIN Telescope t ON i.TelescopeId = t.TelescopeId WHERE t.Name = 'Big Eye'

? Which targets has Hugo Brandt observed?
? designations of targets with any exposure for a proposal of investigator Hugo Brandt
SELECT DISTINCT g.Designation FROM Target g JOIN Exposure e ON e.TargetId = g.TargetId JOIN Proposal p ON e.ProposalId = p.ProposalId WHERE p.Investigator = 'Hugo Brandt'

? Which targets have never been exposed?
? targets without a single exposure
SELECT Designation FROM Target WHERE TargetId NOT IN (SELECT TargetId FROM Exposure)

? Which proposals got no exposure at all?
? titles of proposals without any exposure
SELECT Title FROM Proposal WHERE ProposalId NOT IN (SELECT ProposalId FROM Exposure)

? With which instruments did we take bad exposures of a galaxy?
? distinct instrument names used for exposures of bad quality on a target of class galaxy
SELECT DISTINCT i.Name FROM Instrument i JOIN Exposure e ON e.InstrumentId = i.InstrumentId JOIN Target g ON e.TargetId = g.TargetId WHERE e.Quality = 'bad' AND g.TargetClass = 'galaxy'

? How many exposures were taken with spectrographs?
? number of exposures where the instrument is a spectrograph
SELECT COUNT(*) FROM Exposure e JOIN Instrument i ON e.InstrumentId = i.InstrumentId WHERE i.Kind = 'spectrograph'

? How much exposure time went into targets in Orion?
? total exposure seconds on targets in the constellation Orion
SELECT SUM(e.ExposureSeconds) FROM Exposure e JOIN Target g ON e.TargetId = g.TargetId WHERE g.Constellation = 'Orion'

? Who was the night assistant when Vega was observed?
? different night assistants on nights with an exposure of the target Vega
SELECT DISTINCT n.NightAssistant FROM Night n JOIN Exposure e ON e.NightId = n.NightId JOIN Target g ON e.TargetId = g.TargetId WHERE g.Designation = 'Vega'

? How many exposures has each target, even those that have none?
? all targets with the number of exposures, including zero
SELECT g.Designation, COUNT(e.ExposureId) FROM Target g LEFT JOIN Exposure e ON e.TargetId = g.TargetId GROUP BY g.TargetId, g.Designation

? What was the average seeing on nights when Survey One was in use?
? average seeing over the exposures taken with instruments of the Survey One telescope
SELECT AVG(n.SeeingArcsec) FROM Night n JOIN Exposure e ON e.NightId = n.NightId JOIN Instrument i ON e.InstrumentId = i.InstrumentId JOIN Telescope t ON i.TelescopeId = t.TelescopeId WHERE t.Name = 'Survey One'

? Which institutes have observed a comet?
? institutes of proposals with any exposure of a target that is a comet, no duplicates
SELECT DISTINCT p.Institute FROM Proposal p JOIN Exposure e ON e.ProposalId = p.ProposalId JOIN Target g ON e.TargetId = g.TargetId WHERE g.TargetClass = 'comet'

? Which telescopes carry no instrument?
? telescopes without instruments
SELECT Name FROM Telescope WHERE TelescopeId NOT IN (SELECT TelescopeId FROM Instrument)

? How many targets are there of each class?
? targets by class
SELECT TargetClass, COUNT(*) FROM Target GROUP BY TargetClass

? Hours requested and hours granted per institute
? For each institute, sum up the hours that proposals asked for and the hours they were granted.
SELECT Institute, SUM(HoursRequested), SUM(HoursGranted) FROM Proposal GROUP BY Institute

? How many nights had each kind of sky, and how many hours did we lose?
? nights by sky with total hours lost
SELECT Sky, COUNT(*), SUM(HoursLost) FROM Night GROUP BY Sky

? Number of exposures per instrument and filter
? How often was each filter used with each instrument? Show instrument name, filter and count of exposures.
SELECT i.Name, e.Filter, COUNT(*) FROM Instrument i JOIN Exposure e ON e.InstrumentId = i.InstrumentId GROUP BY i.Name, e.Filter

? Which constellations hold more than 15 targets?
? constellations with over 15 targets
SELECT Constellation FROM Target GROUP BY Constellation HAVING COUNT(*) > 15

? Average magnitude and largest distance by class of target
? For every target class, give the mean magnitude and the maximum distance.
SELECT TargetClass, AVG(Magnitude), MAX(DistanceLy) FROM Target GROUP BY TargetClass

? How many proposals were accepted, rejected or put on the reserve list?
? proposals per outcome
SELECT Outcome, COUNT(*) FROM Proposal GROUP BY Outcome

? Number of different targets observed for each proposal
? How many distinct targets did the exposures of each proposal cover? Give the title too, title first.
SELECT p.Title, COUNT(DISTINCT e.TargetId) FROM Proposal p JOIN Exposure e ON e.ProposalId = p.ProposalId GROUP BY p.ProposalId, p.Title

? exposure time per night
? How many seconds did we expose on each night? List night date and total.
SELECT n.NightDate, SUM(e.ExposureSeconds) FROM Night n JOIN Exposure e ON e.NightId = n.NightId GROUP BY n.NightId, n.NightDate

? Which investigators have at least 4 accepted proposals?
? investigators with 4 or more accepted proposals
SELECT Investigator FROM Proposal WHERE Outcome = 'accepted' GROUP BY Investigator HAVING COUNT(*) >= 4

? Average airmass by quality
? What airmass do exposures have on average at each quality?
SELECT Quality, AVG(Airmass) FROM Exposure GROUP BY Quality

? Which telescope has the largest aperture?
? biggest telescope by aperture
SELECT Name FROM Telescope ORDER BY ApertureM DESC LIMIT 1

? What is the most distant galaxy on our list?
? galaxy with the greatest distance among the targets
SELECT Designation FROM Target WHERE TargetClass = 'galaxy' ORDER BY DistanceLy DESC LIMIT 1

? Which target has been observed most?
? target with the highest number of exposures
SELECT g.Designation FROM Target g JOIN Exposure e ON e.TargetId = g.TargetId GROUP BY g.TargetId, g.Designation ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 instruments by total exposure time
? Which 5 instruments collected the most exposure seconds?
SELECT i.Name FROM Instrument i JOIN Exposure e ON e.InstrumentId = i.InstrumentId GROUP BY i.InstrumentId, i.Name ORDER BY SUM(e.ExposureSeconds) DESC LIMIT 5

? On what date did we have the best seeing?
? night date with the lowest seeing
SELECT NightDate FROM Night ORDER BY SeeingArcsec LIMIT 1

? List title and investigator of accepted proposals in order of rank.
? accepted proposals by rank: title, investigator
SELECT Title, Investigator FROM Proposal WHERE Outcome = 'accepted' ORDER BY Rank

? Who asked for the most hours in a single proposal?
? investigator of the proposal with the highest number of hours requested
SELECT Investigator FROM Proposal ORDER BY HoursRequested DESC LIMIT 1

? Show the 10 brightest stars, those with the lowest magnitude.
? 10 targets of class star with the smallest magnitude
SELECT Designation FROM Target WHERE TargetClass = 'star' ORDER BY Magnitude LIMIT 10

? Which telescope has the most instruments?
? telescope with the largest number of instruments
SELECT t.Name FROM Telescope t JOIN Instrument i ON i.TelescopeId = t.TelescopeId GROUP BY t.TelescopeId, t.Name ORDER BY COUNT(*) DESC LIMIT 1

? How many nights were cloudy in February 2023?
? cloudy nights February 2023
SELECT COUNT(*) FROM Night WHERE Sky = 'cloudy' AND EXTRACT(YEAR FROM NightDate) = 2023 AND EXTRACT(MONTH FROM NightDate) = 2

? Hours lost per month of 2024
? How many hours did nights lose each month in 2024?
SELECT DATE_TRUNC('month', NightDate), SUM(HoursLost) FROM Night WHERE EXTRACT(YEAR FROM NightDate) = 2024 GROUP BY DATE_TRUNC('month', NightDate)

? When did the Old Refractor see first light?
? first light date of the telescope Old Refractor
SELECT FirstLight FROM Telescope WHERE Name = 'Old Refractor'

? Which proposals were submitted between 2023-03-01 and 2023-03-31?
? titles of proposals handed in from March 1, 2023 to March 31, 2023
SELECT Title FROM Proposal WHERE SubmittedOn BETWEEN '2023-03-01' AND '2023-03-31'

? How many exposures did we start in the last 7 days?
? exposures past 7 days
SELECT COUNT(*) FROM Exposure WHERE StartedAt >= CURRENT_DATE - INTERVAL '7 days'

? How many minutes pass on average between start and end of an exposure?
? mean length of an exposure in minutes from started to ended
SELECT AVG(EXTRACT(EPOCH FROM EndedAt - StartedAt) / 60) FROM Exposure

? How many days after first light of its telescope was each instrument installed?
? instrument name and days from telescope first light to installation
SELECT i.Name, i.InstalledOn - t.FirstLight FROM Instrument i JOIN Telescope t ON i.TelescopeId = t.TelescopeId

? Clear nights per year
? How many clear nights did we get in each year?
SELECT EXTRACT(YEAR FROM NightDate), COUNT(*) FROM Night WHERE Sky = 'clear' GROUP BY EXTRACT(YEAR FROM NightDate)

? What was the latest exposure of M31?
? most recent start of an exposure on target M31
SELECT MAX(e.StartedAt) FROM Exposure e JOIN Target g ON e.TargetId = g.TargetId WHERE g.Designation = 'M31'

? Targets discovered before 1900
? Which targets were discovered earlier than 1900?
SELECT Designation FROM Target WHERE DiscoveryYear < 1900

? What percentage of exposures is good?
? percent of exposures with good quality
SELECT 100.0 * SUM(CASE WHEN Quality = 'good' THEN 1 ELSE 0 END) / COUNT(*) FROM Exposure

? What fraction of the requested hours was granted, per institute?
? ratio of total hours granted to total hours requested in proposals by institute
SELECT Institute, CAST(SUM(HoursGranted) AS FLOAT) / NULLIF(SUM(HoursRequested), 0) FROM Proposal GROUP BY Institute

? Ratio of accepted to rejected proposals
? What is the ratio between accepted and rejected proposals?
SELECT CAST(SUM(CASE WHEN Outcome = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Outcome = 'rejected' THEN 1 ELSE 0 END), 0) FROM Proposal

? Average number of exposures per night
? How many exposures do we take per night on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT NightId), 0) FROM Exposure

? Share of bad exposures per filter
? For each filter, what proportion of exposures is bad?
SELECT Filter, CAST(SUM(CASE WHEN Quality = 'bad' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Exposure GROUP BY Filter

? What share of nights was clear?
? proportion of clear nights
SELECT CAST(SUM(CASE WHEN Sky = 'clear' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Night

? How many hours were cut from each proposal?
? title and hours requested minus hours granted per proposal
SELECT Title, HoursRequested - HoursGranted FROM Proposal

? What percentage of exposures with each instrument name is bad?
? bad exposures in percent, by instrument
SELECT i.Name, 100.0 * SUM(CASE WHEN e.Quality = 'bad' THEN 1 ELSE 0 END) / COUNT(*) FROM Instrument i JOIN Exposure e ON e.InstrumentId = i.InstrumentId GROUP BY i.InstrumentId, i.Name

? Which telescopes are out of operation?
? telescopes that are not operational
SELECT Name FROM Telescope WHERE IsOperational = FALSE

? Galaxies and nebulae brighter than 9, so any target of class galaxy or nebula with a magnitude below 9
? galaxy or nebula targets with magnitude under 9
SELECT Designation FROM Target WHERE TargetClass IN ('galaxy', 'nebula') AND Magnitude < 9

? Which imagers have more than 16 megapixels?
? instruments of kind imager above 16 megapixels
SELECT Name FROM Instrument WHERE Kind = 'imager' AND Megapixels > 16

? Show designation, class and constellation of targets with no known distance.
? targets where the distance is missing: designation, class, constellation
SELECT Designation, TargetClass, Constellation FROM Target WHERE DistanceLy IS NULL

? Usable or good exposures at an airmass over 2
? ids of good and usable exposures with airmass above 2
SELECT ExposureId FROM Exposure WHERE Quality IN ('usable', 'good') AND Airmass > 2

? Nights with seeing between 0.5 and 0.8
? dates of nights where the seeing was from 0.5 to 0.8 arcsec
SELECT NightDate FROM Night WHERE SeeingArcsec BETWEEN 0.5 AND 0.8

? Which proposals have Supernova in the title?
? titles of proposals containing Supernova
SELECT Title FROM Proposal WHERE Title LIKE '%Supernova%'

? Proposals from anywhere but Kyoto that asked for more than 30 hours
? titles of proposals over 30 hours requested whose institute is not Kyoto
SELECT Title FROM Proposal WHERE Institute <> 'Kyoto' AND HoursRequested > 30

? Which proposals received everything they wanted?
? proposal titles where hours granted equal hours requested
SELECT Title FROM Proposal WHERE HoursGranted = HoursRequested

? List the different filters in use
? distinct filters of exposures
SELECT DISTINCT Filter FROM Exposure

? How many school groups visited the observatory?
? visitors per year
I do not know

? Which moons does Ceres have?
? moons of each target
I do not know

? What did the Echelle instrument cost?
? price of Echelle
I do not know
