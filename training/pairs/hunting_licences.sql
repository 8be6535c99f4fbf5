-- The hunting office of a county: hunters, licences, hunting grounds, quotas, kills and damage claims.

CREATE TABLE Hunter (
  HunterId INTEGER PRIMARY KEY,
  FirstName TEXT, -- Ulrich; Marie; Stefan; Elin; Tomas
  LastName TEXT, -- Forster; Duval; Horvat; Sand; Novotny
  BirthDate DATE,
  Residence TEXT, -- Waldheim; Birkenau; Steinach; Moosdorf; Lindtal
  ExamPassedOn DATE,
  OwnsDog BOOLEAN
);

CREATE TABLE Licence (
  LicenceId INTEGER PRIMARY KEY,
  HunterId INTEGER REFERENCES Hunter (HunterId),
  Kind TEXT, -- annual; day; youth; guest; falconry
  ValidFrom DATE,
  ValidTo DATE,
  Fee NUMERIC,
  Withdrawn BOOLEAN
);

CREATE TABLE HuntingGround (
  GroundId INTEGER PRIMARY KEY,
  Name TEXT, -- Upper Beech; Fox Hollow; Long Marsh; Kings Wood; Heather Moor
  Terrain TEXT, -- forest; field; moor; wetland
  AreaHa NUMERIC,
  TenantHunterId INTEGER REFERENCES Hunter (HunterId),
  WardenHunterId INTEGER REFERENCES Hunter (HunterId),
  YearlyRent NUMERIC,
  LeaseEnd DATE
);

CREATE TABLE Species (
  SpeciesId INTEGER PRIMARY KEY,
  Name TEXT, -- roe deer; wild boar; red deer; pheasant; hare; fox
  SeasonStartMonth INTEGER,
  SeasonEndMonth INTEGER,
  Protected BOOLEAN
);

CREATE TABLE Quota (
  QuotaId INTEGER PRIMARY KEY,
  GroundId INTEGER REFERENCES HuntingGround (GroundId),
  SpeciesId INTEGER REFERENCES Species (SpeciesId),
  QuotaYear INTEGER,
  Allowed INTEGER,
  Taken INTEGER
);

CREATE TABLE Kill (
  KillId INTEGER PRIMARY KEY,
  HunterId INTEGER REFERENCES Hunter (HunterId),
  GroundId INTEGER REFERENCES HuntingGround (GroundId),
  SpeciesId INTEGER REFERENCES Species (SpeciesId),
  ShotAt TIMESTAMP,
  ReportedAt TIMESTAMP,
  WeightKg NUMERIC,
  Sex TEXT, -- male; female
  Method TEXT, -- high seat; driven hunt; stalking; trap
  SalePrice NUMERIC
);

CREATE TABLE DamageClaim (
  ClaimId INTEGER PRIMARY KEY,
  GroundId INTEGER REFERENCES HuntingGround (GroundId),
  SpeciesId INTEGER REFERENCES Species (SpeciesId),
  FarmerName TEXT, -- Hof Berger; Anna Zeller; Egger Farm; Karl Ott
  FiledOn DATE,
  SettledOn DATE,
  Claimed NUMERIC,
  Paid NUMERIC
);

? Who shot a wild boar? Give first and last name, each hunter once.
? distinct hunters with a wild boar kill
SELECT DISTINCT h.FirstName, h.LastName FROM Kill k JOIN Hunter h ON k.HunterId = h.HunterId JOIN Species s ON k.SpeciesId = s.SpeciesId WHERE s.Name = 'wild boar'

? Who is the tenant of the hunting ground Fox Hollow?
? tenant of Fox Hollow, first and last name
SELECT h.FirstName, h.LastName FROM HuntingGround g JOIN Hunter h ON g.TenantHunterId = h.HunterId WHERE g.Name = 'Fox Hollow'

? List the hunting grounds with the last name of their warden.
? grounds along with the wardens' last names
SELECT g.Name, h.LastName FROM HuntingGround g JOIN Hunter h ON g.WardenHunterId = h.HunterId

? How many kilos of game were shot on each hunting ground?
? total weight of kills per hunting ground
SELECT g.Name, SUM(k.WeightKg) FROM Kill k JOIN HuntingGround g ON k.GroundId = g.GroundId GROUP BY g.GroundId, g.Name

? Which hunters have never shot anything?
? hunters without a kill
SELECT FirstName, LastName FROM Hunter WHERE HunterId NOT IN (SELECT HunterId FROM Kill)

? Which species has nobody claimed damage for?
? species without a damage claim
SELECT Name FROM Species WHERE SpeciesId NOT IN (SELECT SpeciesId FROM DamageClaim)

? Show every species with the number of animals shot, including species that were never shot.
? kills for each species, also those with none
SELECT s.Name, COUNT(k.KillId) FROM Species s LEFT JOIN Kill k ON k.SpeciesId = s.SpeciesId GROUP BY s.SpeciesId, s.Name

? How much damage by red deer was paid out?
? amount paid for damage claims caused by red deer
SELECT SUM(d.Paid) FROM DamageClaim d JOIN Species s ON d.SpeciesId = s.SpeciesId WHERE s.Name = 'red deer'

? Return the last name of each hunter along with the total price for which their game was sold.
? game sales per hunter's last name
SELECT h.LastName, SUM(k.SalePrice) FROM Kill k JOIN Hunter h ON k.HunterId = h.HunterId GROUP BY h.HunterId, h.LastName

? Which hunters from Steinach hold a falconry licence?
? names of hunters living in Steinach with a licence of the kind falconry
SELECT DISTINCT h.FirstName, h.LastName FROM Licence l JOIN Hunter h ON l.HunterId = h.HunterId WHERE h.Residence = 'Steinach' AND l.Kind = 'falconry'

? On which moor grounds was a pheasant shot? Name each ground once.
? distinct hunting grounds with moor terrain and a pheasant kill
SELECT DISTINCT g.Name FROM Kill k JOIN HuntingGround g ON k.GroundId = g.GroundId JOIN Species s ON k.SpeciesId = s.SpeciesId WHERE g.Terrain = 'moor' AND s.Name = 'pheasant'

? How many animals may be taken on Kings Wood in 2024?
? allowed quota for Kings Wood, year 2024
SELECT SUM(q.Allowed) FROM Quota q JOIN HuntingGround g ON q.GroundId = g.GroundId WHERE g.Name = 'Kings Wood' AND q.QuotaYear = 2024

? Show ground, species and the number allowed for every quota of 2023.
? quotas of 2023: hunting ground, species, allowed
SELECT g.Name, s.Name, q.Allowed FROM Quota q JOIN HuntingGround g ON q.GroundId = g.GroundId JOIN Species s ON q.SpeciesId = s.SpeciesId WHERE q.QuotaYear = 2023

? Which tenants pay a yearly rent above 8000?
? first and last names of tenants of grounds with a rent over 8000
SELECT DISTINCT h.FirstName, h.LastName FROM HuntingGround g JOIN Hunter h ON g.TenantHunterId = h.HunterId WHERE g.YearlyRent > 8000

? Which hunters are tenant of one ground and warden of some ground? Show their ids.
? hunter ids that occur as tenant and as warden
SELECT TenantHunterId FROM HuntingGround INTERSECT SELECT WardenHunterId FROM HuntingGround

? On which grounds were more than 40 animals killed?
? hunting grounds with over 40 kills
SELECT g.Name FROM Kill k JOIN HuntingGround g ON k.GroundId = g.GroundId GROUP BY g.GroundId, g.Name HAVING COUNT(*) > 40

? Which hunters have no licence?
? first and last names of hunters without a licence
SELECT FirstName, LastName FROM Hunter WHERE HunterId NOT IN (SELECT HunterId FROM Licence)

? What is the heaviest kill of every species in kilos?
? max weight per species
SELECT s.Name, MAX(k.WeightKg) FROM Kill k JOIN Species s ON k.SpeciesId = s.SpeciesId GROUP BY s.SpeciesId, s.Name

? How many animals were shot in the last 7 days?
? kills, past 7 days
SELECT COUNT(*) FROM Kill WHERE ShotAt >= CURRENT_DATE - INTERVAL '7 days'

? How many animals were shot in October 2023?
? kills in October 2023
SELECT COUNT(*) FROM Kill WHERE EXTRACT(YEAR FROM ShotAt) = 2023 AND EXTRACT(MONTH FROM ShotAt) = 10

? How many hours after the shot is a kill reported on average?
? average hours between shot and report
SELECT AVG(EXTRACT(EPOCH FROM ReportedAt - ShotAt) / 3600) FROM Kill

? How many kills were reported more than 48 hours after the shot?
? kills with over 48 hours from shot to report
SELECT COUNT(*) FROM Kill WHERE EXTRACT(EPOCH FROM ReportedAt - ShotAt) / 3600 > 48

? How many kilos of game were shot per month in 2022?
? monthly weight of kills, 2022
SELECT DATE_TRUNC('month', ShotAt), SUM(WeightKg) FROM Kill WHERE EXTRACT(YEAR FROM ShotAt) = 2022 GROUP BY DATE_TRUNC('month', ShotAt)

? Which licences run out this month? Give the ids.
? licence ids ending this month
SELECT LicenceId FROM Licence WHERE DATE_TRUNC('month', ValidTo) = DATE_TRUNC('month', CURRENT_DATE)

? For how many days is each kind of licence valid on average?
? average days from valid from to valid to by licence kind
SELECT Kind, AVG(ValidTo - ValidFrom) FROM Licence GROUP BY Kind

? Which damage claims have not been settled? Show claim id and farmer.
? unsettled claims with the farmer's name
SELECT ClaimId, FarmerName FROM DamageClaim WHERE SettledOn IS NULL

? How long does it take on average to settle a damage claim, in days?
? average days from filed to settled
SELECT AVG(SettledOn - FiledOn) FROM DamageClaim

? Which hunters passed their exam before 1990-01-01?
? hunters with an exam passed earlier than January 1, 1990
SELECT FirstName, LastName FROM Hunter WHERE ExamPassedOn < '1990-01-01'

? What is the average age of the hunters in each place of residence?
? average age by residence
SELECT Residence, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM BirthDate)) FROM Hunter GROUP BY Residence

? How old was each hunter in years when passing the exam? Show last name and age.
? last names and years between birth and exam
SELECT LastName, EXTRACT(YEAR FROM ExamPassedOn) - EXTRACT(YEAR FROM BirthDate) FROM Hunter

? When did each hunter last shoot something? Show last name and date.
? last name with the time of the latest kill
SELECT h.LastName, MAX(k.ShotAt) FROM Kill k JOIN Hunter h ON k.HunterId = h.HunterId GROUP BY h.HunterId, h.LastName

? How many claims were filed between 2023-03-01 and 2023-05-31?
? damage claims filed from March 1, 2023 to May 31, 2023
SELECT COUNT(*) FROM DamageClaim WHERE FiledOn BETWEEN '2023-03-01' AND '2023-05-31'

? What did licences bring in per year, by the start of their validity?
? yearly licence fees
SELECT EXTRACT(YEAR FROM ValidFrom), SUM(Fee) FROM Licence GROUP BY EXTRACT(YEAR FROM ValidFrom)

? At what weekday are animals shot? Number of kills for each.
? kills per weekday
SELECT EXTRACT(DOW FROM ShotAt), COUNT(*) FROM Kill GROUP BY EXTRACT(DOW FROM ShotAt)

? Which leases end after 2030-12-31? Name the grounds.
? hunting grounds leased beyond December 31, 2030
SELECT Name FROM HuntingGround WHERE LeaseEnd > '2030-12-31'

? What percentage of the allowed animals was actually taken?
? animals taken as a percentage of those allowed by the quotas
SELECT 100.0 * SUM(Taken) / NULLIF(SUM(Allowed), 0) FROM Quota

? What percentage of the quota was taken for each species in 2023?
? taken as percent of allowed per species, quotas of 2023
SELECT s.Name, 100.0 * SUM(q.Taken) / NULLIF(SUM(q.Allowed), 0) FROM Quota q JOIN Species s ON q.SpeciesId = s.SpeciesId WHERE q.QuotaYear = 2023 GROUP BY s.SpeciesId, s.Name

? What is the ratio of males to females among the kills of each species?
? male to female ratio of kills by species
SELECT s.Name, CAST(SUM(CASE WHEN k.Sex = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN k.Sex = 'female' THEN 1 ELSE 0 END), 0) FROM Kill k JOIN Species s ON k.SpeciesId = s.SpeciesId GROUP BY s.SpeciesId, s.Name

? What share of the kills was made from a high seat?
? proportion of kills by the method high seat
SELECT CAST(SUM(CASE WHEN Method = 'high seat' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Kill

? What percentage of hunters in each town owns a dog?
? percent of dog owners among hunters by residence
SELECT Residence, 100.0 * SUM(CASE WHEN OwnsDog = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM Hunter GROUP BY Residence

? What is the yearly rent per hectare for each hunting ground?
? rent divided by area, by ground
SELECT Name, CAST(YearlyRent AS FLOAT) / NULLIF(AreaHa, 0) FROM HuntingGround

? What price per kilo was paid for each kill?
? kill id and sale price per kg
SELECT KillId, CAST(SalePrice AS FLOAT) / NULLIF(WeightKg, 0) FROM Kill

? What was the overall ratio of paid to claimed damage for each farmer?
? ratio of paid to claimed amounts by farmer
SELECT FarmerName, CAST(SUM(Paid) AS FLOAT) / NULLIF(SUM(Claimed), 0) FROM DamageClaim GROUP BY FarmerName

? How many animals does a successful hunter shoot on average?
? average number of kills per hunter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT HunterId), 0) FROM Kill

? How many animals may still be taken for each quota of 2024? Show the quota id.
? allowed minus taken by quota id, year 2024
SELECT QuotaId, Allowed - Taken FROM Quota WHERE QuotaYear = 2024

? What percentage of the licences of each kind has been withdrawn?
? percent withdrawn by licence kind
SELECT Kind, 100.0 * SUM(CASE WHEN Withdrawn = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM Licence GROUP BY Kind

? What is the ratio of guest licences to annual licences?
? ratio guest to annual licences
SELECT CAST(SUM(CASE WHEN Kind = 'guest' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Kind = 'annual' THEN 1 ELSE 0 END), 0) FROM Licence

? What share of the damage claims is settled?
? share of claims with a settlement date
SELECT CAST(SUM(CASE WHEN SettledOn IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM DamageClaim

? How much less was paid than claimed in total for each ground? Give the ground's name.
? claimed minus paid per hunting ground
SELECT g.Name, SUM(d.Claimed - d.Paid) FROM DamageClaim d JOIN HuntingGround g ON d.GroundId = g.GroundId GROUP BY g.GroundId, g.Name

? What percentage of kills weighs over 50 kg?
? percent of kills heavier than 50 kg
SELECT 100.0 * SUM(CASE WHEN WeightKg > 50 THEN 1 ELSE 0 END) / COUNT(*) FROM Kill

? How many more driven hunt kills than stalking kills were there?
? difference between kills on a driven hunt and by stalking
SELECT SUM(CASE WHEN Method = 'driven hunt' THEN 1 ELSE 0 END) - SUM(CASE WHEN Method = 'stalking' THEN 1 ELSE 0 END) FROM Kill

? How many hectares does each terrain make up?
? hectares of hunting ground by terrain
SELECT Terrain, SUM(AreaHa) FROM HuntingGround GROUP BY Terrain

? What does game fetch on average by method of hunting?
? average sale price per method
SELECT Method, AVG(SalePrice) FROM Kill GROUP BY Method

? Which farmers have claimed more than 3000 altogether?
? farmers with claims of over 3000 in total
SELECT FarmerName FROM DamageClaim GROUP BY FarmerName HAVING SUM(Claimed) > 3000

? How many licences of each kind were issued?
? licences per kind
SELECT Kind, COUNT(*) FROM Licence GROUP BY Kind

? How many animals were allowed and how many taken in each quota year?
? quota totals per year: allowed, taken
SELECT QuotaYear, SUM(Allowed), SUM(Taken) FROM Quota GROUP BY QuotaYear

? Which places have at least 20 hunters?
? residences of 20 or more hunters
SELECT Residence FROM Hunter GROUP BY Residence HAVING COUNT(*) >= 20

? Which hunting ground is the largest?
? biggest hunting ground
SELECT Name FROM HuntingGround ORDER BY AreaHa DESC LIMIT 1

? Who is the youngest hunter?
? youngest hunter's first and last name
SELECT FirstName, LastName FROM Hunter ORDER BY BirthDate DESC LIMIT 1

? Which hunter has shot the most animals?
? hunter with the most kills
SELECT h.FirstName, h.LastName FROM Kill k JOIN Hunter h ON k.HunterId = h.HunterId GROUP BY h.HunterId, h.FirstName, h.LastName ORDER BY COUNT(*) DESC LIMIT 1

? Name the 3 grounds with the cheapest rent.
? 3 hunting grounds with the lowest yearly rent
SELECT Name FROM HuntingGround ORDER BY YearlyRent LIMIT 3

? List the last names of the hunters, those who passed the exam first at the top.
? last names of hunters by exam date
SELECT LastName FROM Hunter ORDER BY ExamPassedOn

? Which grounds have no warden?
? hunting grounds without a warden
SELECT Name FROM HuntingGround WHERE WardenHunterId IS NULL

? Which species may not be hunted because they are protected?
? protected species
SELECT Name FROM Species WHERE Protected = TRUE

? Which claims were paid less than they claimed? Give the ids.
? ids of damage claims where the paid amount is below the claimed one
SELECT ClaimId FROM DamageClaim WHERE Paid < Claimed

? Which kills weighed more than the average kill? Show the ids.
? kill ids above the average weight
SELECT KillId FROM Kill WHERE WeightKg > (SELECT AVG(WeightKg) FROM Kill)

? Which rifles do the hunters own?
? guns registered per hunter
I do not know

? How many hunting accidents happened last year?
I do not know

? Which butcher bought the game?
? game purchases by butcher
I do not know
