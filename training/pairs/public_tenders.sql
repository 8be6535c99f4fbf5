-- Public tenders: agencies that buy, suppliers that bid, lots, bids, contracts.

CREATE TABLE Agency (
  AgencyID INTEGER PRIMARY KEY,
  AgencyName TEXT, -- Ministry of Health; Harbour Board; City of Lindau; Water Authority
  Level TEXT, -- national; regional; local
  AnnualBudget NUMERIC,
  FoundedYear INTEGER
);

CREATE TABLE Supplier (
  SupplierID INTEGER PRIMARY KEY,
  CompanyName TEXT, -- Brickwell; Northern Data; CleanCo; Ferro Steel; Papyrus Office
  Country TEXT, -- Sweden; Poland; Italy; Portugal
  Employees INTEGER,
  IsSmallBusiness BOOLEAN,
  RegisteredOn DATE,
  ContactEmail TEXT
);

CREATE TABLE Tender (
  TenderID INTEGER PRIMARY KEY,
  AgencyID INTEGER REFERENCES Agency (AgencyID),
  Title TEXT,
  Category TEXT, -- construction; software; cleaning; medical supplies; furniture
  Procedure TEXT, -- open; restricted; negotiated
  PublishedOn DATE,
  Deadline DATE,
  EstimatedValue NUMERIC,
  TenderStatus TEXT -- announced; awarded; cancelled; under review
);

CREATE TABLE Bid (
  BidID INTEGER PRIMARY KEY,
  TenderID INTEGER REFERENCES Tender (TenderID),
  SupplierID INTEGER REFERENCES Supplier (SupplierID),
  SubmittedAt TIMESTAMP,
  Price NUMERIC,
  QualityScore NUMERIC,
  IsDisqualified BOOLEAN
);

CREATE TABLE Contract (
  ContractID INTEGER PRIMARY KEY,
  TenderID INTEGER REFERENCES Tender (TenderID),
  SupplierID INTEGER REFERENCES Supplier (SupplierID),
  SignedOn DATE,
  EndsOn DATE,
  ContractValue NUMERIC,
  PaidSoFar NUMERIC
);

CREATE TABLE Complaint (
  ComplaintID INTEGER PRIMARY KEY,
  TenderID INTEGER REFERENCES Tender (TenderID),
  SupplierID INTEGER REFERENCES Supplier (SupplierID),
  FiledOn DATE,
  Ground TEXT, -- unfair criteria; conflict of interest; late notice; price error
  Outcome TEXT -- accepted; dismissed; pending
);

? Which suppliers have bid on software tenders?
? names of companies with a bid in any software tender
SELECT DISTINCT s.CompanyName FROM Supplier s JOIN Bid b ON b.SupplierID = s.SupplierID JOIN Tender t ON b.TenderID = t.TenderID WHERE t.Category = 'software'

? Who won contracts from the Harbour Board?
? companies holding a contract for a tender of the Harbour Board
SELECT DISTINCT s.CompanyName FROM Supplier s JOIN Contract c ON c.SupplierID = s.SupplierID JOIN Tender t ON c.TenderID = t.TenderID JOIN Agency a ON t.AgencyID = a.AgencyID WHERE a.AgencyName = 'Harbour Board'

? Which suppliers have never placed a bid?
? suppliers without any bid
SELECT CompanyName FROM Supplier WHERE SupplierID NOT IN (SELECT SupplierID FROM Bid)

? Which tenders received no bids?
? titles of tenders without a bid
SELECT Title FROM Tender WHERE TenderID NOT IN (SELECT TenderID FROM Bid)

? How many tenders has every agency published, including agencies with none?
? tenders per agency, also agencies without one
SELECT a.AgencyName, COUNT(t.TenderID) FROM Agency a LEFT JOIN Tender t ON t.AgencyID = a.AgencyID GROUP BY a.AgencyID, a.AgencyName

? What are the contracts of Brickwell worth in total?
? total contract value of Brickwell
SELECT SUM(c.ContractValue) FROM Contract c JOIN Supplier s ON c.SupplierID = s.SupplierID WHERE s.CompanyName = 'Brickwell'

? Show tender title, company and price for every bid that was disqualified.
? title, company name and price of all disqualified bids
SELECT t.Title, s.CompanyName, b.Price FROM Bid b JOIN Tender t ON b.TenderID = t.TenderID JOIN Supplier s ON b.SupplierID = s.SupplierID WHERE b.IsDisqualified = TRUE

? Which Polish suppliers complained, that is, suppliers from Poland with any complaint?
? suppliers based in Poland that filed a complaint
SELECT DISTINCT s.CompanyName FROM Supplier s JOIN Complaint k ON k.SupplierID = s.SupplierID WHERE s.Country = 'Poland'

? Which local agencies have cancelled a construction tender?
? local agencies with at least one cancelled construction tender
SELECT DISTINCT a.AgencyName FROM Agency a JOIN Tender t ON t.AgencyID = a.AgencyID WHERE a.Level = 'local' AND t.Category = 'construction' AND t.TenderStatus = 'cancelled'

? Which tenders drew more than 8 bids?
? titles of tenders with over 8 bids
SELECT t.Title FROM Tender t JOIN Bid b ON b.TenderID = t.TenderID GROUP BY t.TenderID, t.Title HAVING COUNT(*) > 8

? What was the average bid price in tenders for cleaning by small businesses?
? average price of bids by small businesses on cleaning tenders
SELECT AVG(b.Price) FROM Bid b JOIN Supplier s ON b.SupplierID = s.SupplierID JOIN Tender t ON b.TenderID = t.TenderID WHERE s.IsSmallBusiness = TRUE AND t.Category = 'cleaning'

? How many tenders are there per category?
? tenders by category
SELECT Category, COUNT(*) FROM Tender GROUP BY Category

? What is the total estimated value of tenders for each procedure?
? estimated value per procedure
SELECT Procedure, SUM(EstimatedValue) FROM Tender GROUP BY Procedure

? How many bids did each supplier hand in, and at what average price?
? number of bids and mean price per company
SELECT s.CompanyName, COUNT(*), AVG(b.Price) FROM Supplier s JOIN Bid b ON b.SupplierID = s.SupplierID GROUP BY s.SupplierID, s.CompanyName

? How many suppliers are registered in each country?
? suppliers per country
SELECT Country, COUNT(*) FROM Supplier GROUP BY Country

? Value of contracts signed per year
? What is the value of the contracts signed in each year?
SELECT EXTRACT(YEAR FROM SignedOn), SUM(ContractValue) FROM Contract GROUP BY EXTRACT(YEAR FROM SignedOn)

? Complaints by ground and outcome
? How many complaints are there for each ground and outcome?
SELECT Ground, Outcome, COUNT(*) FROM Complaint GROUP BY Ground, Outcome

? Which categories have an average estimated value above 250000?
? categories whose tenders are estimated at over 250000 on average
SELECT Category FROM Tender GROUP BY Category HAVING AVG(EstimatedValue) > 250000

? From how many different suppliers did each tender get bids?
? distinct bidders per tender title
SELECT t.Title, COUNT(DISTINCT b.SupplierID) FROM Tender t JOIN Bid b ON b.TenderID = t.TenderID GROUP BY t.TenderID, t.Title

? Lowest and highest bid price for each tender
? For each tender return the title with the minimum and maximum price among its bids.
SELECT t.Title, MIN(b.Price), MAX(b.Price) FROM Tender t JOIN Bid b ON b.TenderID = t.TenderID GROUP BY t.TenderID, t.Title

? What budget do national, regional and local agencies have?
? total annual budget by level of agency
SELECT Level, SUM(AnnualBudget) FROM Agency GROUP BY Level

? How much has been paid so far to suppliers in each country?
? amount paid so far on contracts per supplier country
SELECT s.Country, SUM(c.PaidSoFar) FROM Supplier s JOIN Contract c ON c.SupplierID = s.SupplierID GROUP BY s.Country

? How many awarded tenders does each agency have?
? awarded tenders per agency
SELECT a.AgencyName, COUNT(*) FROM Agency a JOIN Tender t ON t.AgencyID = a.AgencyID WHERE t.TenderStatus = 'awarded' GROUP BY a.AgencyID, a.AgencyName

? Which supplier won the most contracts?
? company with the highest number of contracts
SELECT s.CompanyName FROM Supplier s JOIN Contract c ON c.SupplierID = s.SupplierID GROUP BY s.SupplierID, s.CompanyName ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 agencies award the largest contract value?
? top 3 agencies by total contract value
SELECT a.AgencyName FROM Agency a JOIN Tender t ON t.AgencyID = a.AgencyID JOIN Contract c ON c.TenderID = t.TenderID GROUP BY a.AgencyID, a.AgencyName ORDER BY SUM(c.ContractValue) DESC LIMIT 3

? What is the biggest tender by estimated value?
? title of the tender with the highest estimated value
SELECT Title FROM Tender ORDER BY EstimatedValue DESC LIMIT 1

? Which bid was the cheapest, and who made it?
? company and price of the lowest bid
SELECT s.CompanyName, b.Price FROM Bid b JOIN Supplier s ON b.SupplierID = s.SupplierID ORDER BY b.Price LIMIT 1

? Which tender has the next deadline after 2025-06-01?
? title of the tender with the earliest deadline after 2025-06-01
SELECT Title FROM Tender WHERE Deadline > '2025-06-01' ORDER BY Deadline LIMIT 1

? List all suppliers by number of employees, largest first, showing name and headcount.
? company name and employees sorted by employees descending
SELECT CompanyName, Employees FROM Supplier ORDER BY Employees DESC

? What do suppliers complain about most?
? most frequent ground of complaint
SELECT Ground FROM Complaint GROUP BY Ground ORDER BY COUNT(*) DESC LIMIT 1

? Which agency is the oldest?
? agency with the earliest founding year
SELECT AgencyName FROM Agency ORDER BY FoundedYear LIMIT 1

? Show bids on quality, best first: bid id, quality score and price.
? bid id, quality score and price, ordered by quality score descending, then by price
SELECT BidID, QualityScore, Price FROM Bid ORDER BY QualityScore DESC, Price

? How many tenders were published in 2023?
? tenders published 2023
SELECT COUNT(*) FROM Tender WHERE EXTRACT(YEAR FROM PublishedOn) = 2023

? How many bids arrive per month?
? monthly number of bids submitted
SELECT DATE_TRUNC('month', SubmittedAt), COUNT(*) FROM Bid GROUP BY DATE_TRUNC('month', SubmittedAt)

? How many days do bidders have on average, from publication to deadline?
? average days between publication and deadline of tenders
SELECT AVG(Deadline - PublishedOn) FROM Tender

? Which tenders are still open for bids, with a deadline today or later?
? titles of tenders whose deadline has not passed
SELECT Title FROM Tender WHERE Deadline >= CURRENT_DATE

? Which contracts end in September 2025?
? ids of contracts ending in September 2025
SELECT ContractID FROM Contract WHERE EXTRACT(YEAR FROM EndsOn) = 2025 AND EXTRACT(MONTH FROM EndsOn) = 9

? What complaints were filed over the last 6 months? Id and ground.
? id and ground of complaints filed in the past 6 months
SELECT ComplaintID, Ground FROM Complaint WHERE FiledOn >= CURRENT_DATE - INTERVAL '6 months'

? How long does each contract last in days?
? contract id and days from signing to end
SELECT ContractID, EndsOn - SignedOn FROM Contract

? When did Northern Data last submit a bid?
? time of the latest bid from Northern Data
SELECT MAX(b.SubmittedAt) FROM Bid b JOIN Supplier s ON b.SupplierID = s.SupplierID WHERE s.CompanyName = 'Northern Data'

? How many suppliers registered before 2012-01-01?
? suppliers registered earlier than January 1, 2012
SELECT COUNT(*) FROM Supplier WHERE RegisteredOn < '2012-01-01'

? What share of suppliers are small businesses?
? share of small businesses among suppliers
SELECT CAST(SUM(CASE WHEN IsSmallBusiness = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Supplier

? What percentage of tenders gets cancelled in each category?
? percent of cancelled tenders by category
SELECT Category, 100.0 * SUM(CASE WHEN TenderStatus = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM Tender GROUP BY Category

? How many bids does a tender receive on average?
? average number of bids per tender
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT TenderID), 0) FROM Bid

? How much is left to pay on each contract?
? contract id and contract value minus paid so far
SELECT ContractID, ContractValue - PaidSoFar FROM Contract

? How much of the total contract value has been paid, as a ratio?
? ratio of paid so far to contract value over all contracts
SELECT CAST(SUM(PaidSoFar) AS FLOAT) / NULLIF(SUM(ContractValue), 0) FROM Contract

? ratio of open to restricted procedures
? What is the ratio of open tenders to restricted tenders by procedure?
SELECT CAST(SUM(CASE WHEN Procedure = 'open' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Procedure = 'restricted' THEN 1 ELSE 0 END), 0) FROM Tender

? Contract value compared with the estimate: give tender title and value divided by estimated value.
? title, contract value over estimated value
SELECT t.Title, c.ContractValue / NULLIF(t.EstimatedValue, 0) FROM Contract c JOIN Tender t ON c.TenderID = t.TenderID

? What proportion of each supplier's bids was disqualified?
? company and proportion of disqualified bids
SELECT s.CompanyName, CAST(SUM(CASE WHEN b.IsDisqualified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Supplier s JOIN Bid b ON b.SupplierID = s.SupplierID GROUP BY s.SupplierID, s.CompanyName

? Which small businesses come from Italy or Portugal?
? small suppliers from Portugal and Italy
SELECT CompanyName FROM Supplier WHERE IsSmallBusiness = TRUE AND Country IN ('Italy', 'Portugal')

? Which suppliers left no contact email?
? companies whose contact email is missing
SELECT CompanyName FROM Supplier WHERE ContactEmail IS NULL

? Show title, category and estimated value of tenders worth between 100000 and 500000.
? title, category, estimated value for tenders estimated from 100000 to 500000
SELECT Title, Category, EstimatedValue FROM Tender WHERE EstimatedValue BETWEEN 100000 AND 500000

? Which tenders have Bridge in the title?
? titles containing Bridge
SELECT Title FROM Tender WHERE Title LIKE '%Bridge%'

? Which negotiated tenders are under review?
? titles of tenders under review with a negotiated procedure
SELECT Title FROM Tender WHERE Procedure = 'negotiated' AND TenderStatus = 'under review'

? How many bids score at least 80 and cost under 50000?
? number of bids with quality score of 80 or more and a price below 50000
SELECT COUNT(*) FROM Bid WHERE QualityScore >= 80 AND Price < 50000

? Which complaints are still pending?
? ids of pending complaints
SELECT ComplaintID FROM Complaint WHERE Outcome = 'pending'

? Which suppliers have both bid and complained? Supplier ids are enough.
? supplier ids with a bid and also a complaint
SELECT SupplierID FROM Bid INTERSECT SELECT SupplierID FROM Complaint

? Which bids cost more than the average bid?
? ids of bids with an above average price
SELECT BidID FROM Bid WHERE Price > (SELECT AVG(Price) FROM Bid)

? Which agencies are not local?
? agencies other than local ones
SELECT AgencyName FROM Agency WHERE Level <> 'local'

? Who sat on the evaluation committee?
? names of the evaluators of each bid
I do not know

? Which subcontractors did the winners use?
I do not know

? What is the tax number of Ferro Steel?
? bank guarantee per bid
I do not know
