-- A publisher of sewing patterns: designers, patterns with their sizes and fabric needs, testers and their test runs, and the sales.

CREATE TABLE Designers (
  DesignerID INTEGER PRIMARY KEY,
  Name TEXT, -- Hedda Moe; Lily Tran; Agata Zielinska; Fiona Grant; Noor Aydin
  Country TEXT, -- Norway; Vietnam; Poland; Scotland; Turkey
  BirthYear INTEGER,
  RoyaltyPct NUMERIC,
  SignedOn DATE
);

CREATE TABLE Patterns (
  PatternID INTEGER PRIMARY KEY,
  Title TEXT, -- Harbour Dress; Willow Blouse; Pilot Trousers; Cosy Coat; Fern Skirt
  DesignerID INTEGER REFERENCES Designers (DesignerID),
  CheckedBy INTEGER REFERENCES Designers (DesignerID),
  GarmentGroup TEXT, -- dress; blouse; trousers; coat; skirt
  Skill TEXT, -- beginner; easy; intermediate; expert
  Pages INTEGER,
  PdfPrice NUMERIC,
  PaperPrice NUMERIC,
  DraftedOn DATE,
  ReleasedOn DATE,
  WithdrawnOn DATE,
  HasPockets BOOLEAN
);

CREATE TABLE PatternSizes (
  SizeID INTEGER PRIMARY KEY,
  PatternID INTEGER REFERENCES Patterns (PatternID),
  SizeLabel TEXT, -- small; medium; large; extra large
  FabricMetres NUMERIC,
  LiningMetres NUMERIC,
  Buttons INTEGER
);

CREATE TABLE Testers (
  TesterID INTEGER PRIMARY KEY,
  Name TEXT, -- Joyce Field; Hana Ito; Marta Silva; Petra Kral; Wilma Jong
  SewingSince INTEGER,
  Email TEXT,
  Reliable BOOLEAN
);

CREATE TABLE TestRuns (
  TestID INTEGER PRIMARY KEY,
  PatternID INTEGER REFERENCES Patterns (PatternID),
  TesterID INTEGER REFERENCES Testers (TesterID),
  SentOn DATE,
  ReturnedOn DATE,
  HoursSewn NUMERIC,
  Verdict TEXT -- perfect; small flaws; unclear steps; poor fit
);

CREATE TABLE Sales (
  SaleID INTEGER PRIMARY KEY,
  PatternID INTEGER REFERENCES Patterns (PatternID),
  SoldAt TIMESTAMP,
  Format TEXT, -- pdf; paper; magazine; kit
  Copies INTEGER,
  Revenue NUMERIC,
  Returned INTEGER,
  BuyerCountry TEXT -- Canada; Belgium; Japan; Chile
);

? Who designed the Harbour Dress?
? designer of the Harbour Dress
SELECT d.Name FROM Designers d JOIN Patterns p ON p.DesignerID = d.DesignerID WHERE p.Title = 'Harbour Dress'

? Return the title of each pattern along with the name of the designer who checked it.
? pattern titles and who checked them
SELECT p.Title, d.Name FROM Patterns p JOIN Designers d ON p.CheckedBy = d.DesignerID

? Which testers have sewn a coat? Give each name once.
? testers of coat patterns
SELECT DISTINCT t.Name FROM Testers t JOIN TestRuns r ON r.TesterID = t.TesterID JOIN Patterns p ON r.PatternID = p.PatternID WHERE p.GarmentGroup = 'coat'

? Which patterns have been sold to buyers in Japan?
? titles sold to Japan, no repeats
SELECT DISTINCT p.Title FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID WHERE s.BuyerCountry = 'Japan'

? How many copies of each pattern have we sold? Give the title and the number of copies.
? copies sold by title
SELECT p.Title, SUM(s.Copies) FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID GROUP BY p.PatternID, p.Title

? What is the total revenue from the patterns of each designer? Show the designer's name.
? revenue per designer name
SELECT d.Name, SUM(s.Revenue) FROM Designers d JOIN Patterns p ON p.DesignerID = d.DesignerID JOIN Sales s ON s.PatternID = p.PatternID GROUP BY d.DesignerID, d.Name

? Which patterns were never tested?
? untested patterns
SELECT Title FROM Patterns WHERE PatternID NOT IN (SELECT PatternID FROM TestRuns)

? Which designers have not designed any pattern?
? designers without patterns
SELECT Name FROM Designers WHERE DesignerID NOT IN (SELECT DesignerID FROM Patterns)

? How many test runs has each tester done, including those who have done none?
? test runs by tester, with zeros
SELECT t.Name, COUNT(r.TestID) FROM Testers t LEFT JOIN TestRuns r ON r.TesterID = t.TesterID GROUP BY t.TesterID, t.Name

? Which designers both design patterns and check patterns?
? designers that appear as author and as checker
SELECT d.Name FROM Designers d JOIN Patterns p ON p.DesignerID = d.DesignerID INTERSECT SELECT d.Name FROM Designers d JOIN Patterns p ON p.CheckedBy = d.DesignerID

? Which patterns were sold as paper but never as a kit?
? sold on paper, not as kit: titles
SELECT p.Title FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID WHERE s.Format = 'paper' EXCEPT SELECT p.Title FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID WHERE s.Format = 'kit'

? How much fabric does the Willow Blouse need in size medium?
? metres of fabric for the Willow Blouse, medium
SELECT s.FabricMetres FROM PatternSizes s JOIN Patterns p ON s.PatternID = p.PatternID WHERE p.Title = 'Willow Blouse' AND s.SizeLabel = 'medium'

? How many hours did Hana Ito sew on patterns designed by Agata Zielinska?
? hours sewn by tester Hana Ito for designer Agata Zielinska
SELECT SUM(r.HoursSewn) FROM TestRuns r JOIN Testers t ON r.TesterID = t.TesterID JOIN Patterns p ON r.PatternID = p.PatternID JOIN Designers d ON p.DesignerID = d.DesignerID WHERE t.Name = 'Hana Ito' AND d.Name = 'Agata Zielinska'

? List the pattern title and the tester's name for every test with the verdict poor fit.
? poor fit tests: pattern and tester
SELECT p.Title, t.Name FROM TestRuns r JOIN Patterns p ON r.PatternID = p.PatternID JOIN Testers t ON r.TesterID = t.TesterID WHERE r.Verdict = 'poor fit'

? Which pattern has earned the most, and how much?
? best earning pattern with its revenue
SELECT p.Title, SUM(s.Revenue) FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID GROUP BY p.PatternID, p.Title ORDER BY SUM(s.Revenue) DESC LIMIT 1

? How many beginner patterns has each country's designers made?
? beginner patterns by designer country
SELECT d.Country, COUNT(*) FROM Patterns p JOIN Designers d ON p.DesignerID = d.DesignerID WHERE p.Skill = 'beginner' GROUP BY d.Country

? Which patterns have more than 3 sizes? Give the title.
? titles offered in more than 3 sizes
SELECT p.Title FROM Patterns p JOIN PatternSizes s ON s.PatternID = p.PatternID GROUP BY p.PatternID, p.Title HAVING COUNT(*) > 3

? How many patterns were released in the last 6 months?
? releases of the past 6 months
SELECT COUNT(*) FROM Patterns WHERE ReleasedOn >= CURRENT_DATE - INTERVAL '6 months'

? How many days pass on average between drafting and releasing a pattern?
? average days from draft to release
SELECT AVG(ReleasedOn - DraftedOn) FROM Patterns

? What is the average time in days from drafting to release for each skill level?
? days from drafted to released by skill
SELECT Skill, AVG(ReleasedOn - DraftedOn) FROM Patterns GROUP BY Skill

? Which testers needed more than 20 days to return a test after it was sent? Name them once each.
? slow testers: over 20 days between sent and returned
SELECT DISTINCT t.Name FROM Testers t JOIN TestRuns r ON r.TesterID = t.TesterID WHERE r.ReturnedOn - r.SentOn > 20

? How many tests have been sent out and not returned yet?
? tests still outstanding
SELECT COUNT(*) FROM TestRuns WHERE ReturnedOn IS NULL

? Which patterns are drafted but not released?
? unreleased patterns
SELECT Title FROM Patterns WHERE ReleasedOn IS NULL

? What was the revenue per month in 2025?
? monthly revenue for 2025
SELECT DATE_TRUNC('month', SoldAt), SUM(Revenue) FROM Sales WHERE EXTRACT(YEAR FROM SoldAt) = 2025 GROUP BY DATE_TRUNC('month', SoldAt)

? How many copies are sold on each weekday?
? copies by day of the week
SELECT EXTRACT(DOW FROM SoldAt), SUM(Copies) FROM Sales GROUP BY EXTRACT(DOW FROM SoldAt)

? How many patterns came out each year?
? patterns released by year
SELECT EXTRACT(YEAR FROM ReleasedOn), COUNT(*) FROM Patterns GROUP BY EXTRACT(YEAR FROM ReleasedOn)

? Which patterns were withdrawn after 2023-04-15?
? patterns withdrawn later than April 15, 2023
SELECT Title FROM Patterns WHERE WithdrawnOn > '2023-04-15'

? How many copies did we sell in February 2024?
? copies sold, February 2024
SELECT SUM(Copies) FROM Sales WHERE EXTRACT(YEAR FROM SoldAt) = 2024 AND EXTRACT(MONTH FROM SoldAt) = 2

? Which designers were born between 1975 and 1990?
? designers with a birth year from 1975 to 1990
SELECT Name FROM Designers WHERE BirthYear BETWEEN 1975 AND 1990

? When was each pattern last sold? Show the title and the time.
? latest sale per title
SELECT p.Title, MAX(s.SoldAt) FROM Patterns p JOIN Sales s ON s.PatternID = p.PatternID GROUP BY p.PatternID, p.Title

? What have we earned so far this year?
? revenue this year
SELECT SUM(Revenue) FROM Sales WHERE EXTRACT(YEAR FROM SoldAt) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which designers signed with us before 1 July 2015?
? designers signed before 2015-07-01
SELECT Name FROM Designers WHERE SignedOn < '2015-07-01'

? What percentage of the copies sold was returned?
? returned as a percentage of copies
SELECT 100.0 * SUM(Returned) / NULLIF(SUM(Copies), 0) FROM Sales

? What percentage of the copies in each format was returned?
? return percentage by format
SELECT Format, 100.0 * SUM(Returned) / NULLIF(SUM(Copies), 0) FROM Sales GROUP BY Format

? What is the ratio of perfect verdicts to poor fit verdicts for each designer? Give the name.
? perfect / poor fit ratio by designer
SELECT d.Name, CAST(SUM(CASE WHEN r.Verdict = 'perfect' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.Verdict = 'poor fit' THEN 1 ELSE 0 END), 0) FROM TestRuns r JOIN Patterns p ON r.PatternID = p.PatternID JOIN Designers d ON p.DesignerID = d.DesignerID GROUP BY d.DesignerID, d.Name

? What is the ratio of expert patterns to easy patterns?
? expert to easy ratio
SELECT CAST(SUM(CASE WHEN Skill = 'expert' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Skill = 'easy' THEN 1 ELSE 0 END), 0) FROM Patterns

? What share of the patterns has pockets?
? share of patterns with pockets
SELECT CAST(SUM(CASE WHEN HasPockets = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Patterns

? What percentage of patterns in each garment group has pockets?
? pockets, percent by garment group
SELECT GarmentGroup, 100.0 * SUM(CASE WHEN HasPockets = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM Patterns GROUP BY GarmentGroup

? What does a page cost in the pdf of each pattern? Give the title and price per page.
? title, pdf price divided by pages
SELECT Title, CAST(PdfPrice AS FLOAT) / NULLIF(Pages, 0) FROM Patterns

? How much dearer is the paper version than the pdf for every pattern?
? title, paper price minus pdf price
SELECT Title, PaperPrice - PdfPrice FROM Patterns

? What is the revenue per copy in each buyer country?
? revenue over copies by country of the buyer
SELECT BuyerCountry, CAST(SUM(Revenue) AS FLOAT) / NULLIF(SUM(Copies), 0) FROM Sales GROUP BY BuyerCountry

? On average, how many patterns does a designer have?
? average patterns per designer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT DesignerID), 0) FROM Patterns

? How many sizes does a pattern come in on average?
? sizes per pattern
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT PatternID), 0) FROM PatternSizes

? What proportion of the patterns has been withdrawn?
? share of patterns with a withdrawal date
SELECT CAST(SUM(CASE WHEN NOT WithdrawnOn IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Patterns

? What is the lining to fabric ratio for each size label, in metres?
? lining metres over fabric metres by size
SELECT SizeLabel, CAST(SUM(LiningMetres) AS FLOAT) / NULLIF(SUM(FabricMetres), 0) FROM PatternSizes GROUP BY SizeLabel

? How many more unclear steps verdicts than small flaws verdicts did the testers give?
? unclear steps minus small flaws
SELECT SUM(CASE WHEN Verdict = 'unclear steps' THEN 1 ELSE 0 END) - SUM(CASE WHEN Verdict = 'small flaws' THEN 1 ELSE 0 END) FROM TestRuns

? What share of each tester's runs got the verdict perfect? Give the tester's name.
? share of perfect verdicts by tester
SELECT t.Name, CAST(SUM(CASE WHEN r.Verdict = 'perfect' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM TestRuns r JOIN Testers t ON r.TesterID = t.TesterID GROUP BY t.TesterID, t.Name

? How many copies were sold in each format?
? copies by format
SELECT Format, SUM(Copies) FROM Sales GROUP BY Format

? Which skill levels have a pdf price above 9 on average?
? skill levels with a mean pdf price over 9
SELECT Skill FROM Patterns GROUP BY Skill HAVING AVG(PdfPrice) > 9

? In which countries have buyers spent more than 4000 in total?
? buyer countries with revenue above 4000
SELECT BuyerCountry FROM Sales GROUP BY BuyerCountry HAVING SUM(Revenue) > 4000

? How many hours were sewn for each verdict, and in how many tests?
? verdict, hours sewn, tests
SELECT Verdict, SUM(HoursSewn), COUNT(*) FROM TestRuns GROUP BY Verdict

? What is the average royalty per country of the designers?
? average royalty by country
SELECT Country, AVG(RoyaltyPct) FROM Designers GROUP BY Country

? How many patterns are there for each garment group and skill?
? patterns by garment group and skill
SELECT GarmentGroup, Skill, COUNT(*) FROM Patterns GROUP BY GarmentGroup, Skill

? Which pattern is the thickest, counting pages?
? pattern with the most pages
SELECT Title FROM Patterns ORDER BY Pages DESC LIMIT 1

? Who is the most experienced tester?
? tester who has been sewing the longest
SELECT Name FROM Testers ORDER BY SewingSince LIMIT 1

? Which designer gets the lowest royalty?
? designer with the smallest royalty percentage
SELECT Name FROM Designers ORDER BY RoyaltyPct LIMIT 1

? Show the 4 most recently released patterns.
? newest 4 patterns
SELECT Title FROM Patterns ORDER BY ReleasedOn DESC LIMIT 4

? Which designer is the oldest?
? oldest designer
SELECT Name FROM Designers ORDER BY BirthYear LIMIT 1

? Which patterns come without pockets and are still on sale, not withdrawn?
? patterns without pockets that have not been withdrawn
SELECT Title FROM Patterns WHERE HasPockets = FALSE AND WithdrawnOn IS NULL

? Which testers are unreliable?
? testers who are not reliable
SELECT Name FROM Testers WHERE Reliable = FALSE

? Which trousers or skirt patterns have over 40 pages?
? trousers and skirt patterns longer than 40 pages
SELECT Title FROM Patterns WHERE (GarmentGroup = 'trousers' OR GarmentGroup = 'skirt') AND Pages > 40

? Which pattern titles start with Summer?
? titles beginning with "Summer"
SELECT Title FROM Patterns WHERE Title LIKE 'Summer%'

? Which thread is recommended for the Pilot Trousers?
I do not know

? How many people downloaded the free sample?
I do not know

? Which languages is the Cosy Coat available in?
I do not know
