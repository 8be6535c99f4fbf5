-- A lost property office: finders, items found, claims by owners, storage shelves and auctions of what nobody claims.

CREATE TABLE Shelf (
  ShelfID INTEGER PRIMARY KEY,
  Room TEXT, -- Cellar; Main Room; Safe; Bicycle Hall
  ShelfCode TEXT,
  Places INTEGER,
  IsLocked BOOLEAN
);

CREATE TABLE Clerk (
  ClerkID INTEGER PRIMARY KEY,
  ClerkName TEXT, -- Doris Kemp; Ali Zaman; Hugo Frey; Nell Barry
  StartedOn DATE,
  Wage NUMERIC,
  PartTime BOOLEAN
);

CREATE TABLE Finder (
  FinderID INTEGER PRIMARY KEY,
  FinderName TEXT, -- Leo Marsh; Betty Sands; Igor Petrenko; Fay Wong
  Phone TEXT,
  WantsReward BOOLEAN
);

CREATE TABLE Item (
  ItemID INTEGER PRIMARY KEY,
  Description TEXT,
  ItemType TEXT, -- umbrella; wallet; phone; bicycle; keys; jewellery
  Colour TEXT, -- black; red; silver; blue
  FoundWhere TEXT, -- bus; park; town hall; swimming pool; street
  FoundOn DATE,
  HandedInAt TIMESTAMP,
  EstValue NUMERIC,
  FinderID INTEGER REFERENCES Finder (FinderID),
  ShelfID INTEGER REFERENCES Shelf (ShelfID),
  TakenInBy INTEGER REFERENCES Clerk (ClerkID),
  ItemStatus TEXT -- stored; returned; auctioned; destroyed
);

CREATE TABLE Claim (
  ClaimID INTEGER PRIMARY KEY,
  ItemID INTEGER REFERENCES Item (ItemID),
  ClaimantName TEXT,
  ClaimedAt TIMESTAMP,
  HasProof BOOLEAN,
  Decision TEXT, -- accepted; rejected; open
  FeePaid NUMERIC,
  DecidedBy INTEGER REFERENCES Clerk (ClerkID)
);

CREATE TABLE AuctionSale (
  SaleID INTEGER PRIMARY KEY,
  ItemID INTEGER REFERENCES Item (ItemID),
  SoldOn DATE,
  StartPrice NUMERIC,
  FinalPrice NUMERIC,
  Bidders INTEGER
);

? Who found jewellery on a bus?
? names of finders who handed in any jewellery item found on a bus
SELECT DISTINCT f.FinderName FROM Finder f JOIN Item i ON i.FinderID = f.FinderID WHERE i.ItemType = 'jewellery' AND i.FoundWhere = 'bus'

? Which clerks took in a wallet?
? clerks who took in at least one wallet item
SELECT DISTINCT c.ClerkName FROM Clerk c JOIN Item i ON i.TakenInBy = c.ClerkID WHERE i.ItemType = 'wallet'

? Which clerks have rejected a claim?
? names of clerks who decided any claim as rejected
SELECT DISTINCT c.ClerkName FROM Clerk c JOIN Claim k ON k.DecidedBy = c.ClerkID WHERE k.Decision = 'rejected'

? Which items has nobody claimed?
? descriptions of items without a claim
SELECT Description FROM Item WHERE ItemID NOT IN (SELECT ItemID FROM Claim)

? Which shelves are empty?
? codes of shelves that hold no item
SELECT ShelfCode FROM Shelf WHERE ShelfID NOT IN (SELECT ShelfID FROM Item)

? How many items lie on each shelf, including shelves with none?
? items per shelf code, empty ones too
SELECT s.ShelfCode, COUNT(i.ItemID) FROM Shelf s LEFT JOIN Item i ON i.ShelfID = s.ShelfID GROUP BY s.ShelfID, s.ShelfCode

? What did we earn from auctioning bicycles? The type is bicycle.
? total final price of auction sales of bicycle items
SELECT SUM(a.FinalPrice) FROM AuctionSale a JOIN Item i ON a.ItemID = i.ItemID WHERE i.ItemType = 'bicycle'

? Which finders handed in more than 3 items?
? finders with over 3 items
SELECT f.FinderName FROM Finder f JOIN Item i ON i.FinderID = f.FinderID GROUP BY f.FinderID, f.FinderName HAVING COUNT(*) > 3

? Show description, room and shelf code of everything kept in the Safe.
? item description, room, shelf code for items in the room Safe
SELECT i.Description, s.Room, s.ShelfCode FROM Item i JOIN Shelf s ON i.ShelfID = s.ShelfID WHERE s.Room = 'Safe'

? Who claimed a red umbrella?
? claimant names of claims for an umbrella item in red
SELECT k.ClaimantName FROM Claim k JOIN Item i ON k.ItemID = i.ItemID WHERE i.ItemType = 'umbrella' AND i.Colour = 'red'

? Which finders who want a reward found something in the park?
? finders wanting a reward with an item found in the park
SELECT DISTINCT f.FinderName FROM Finder f JOIN Item i ON i.FinderID = f.FinderID WHERE f.WantsReward = TRUE AND i.FoundWhere = 'park'

? How many items of each type were handed in?
? items by type
SELECT ItemType, COUNT(*) FROM Item GROUP BY ItemType

? Where are things found? Items per place.
? number of items by where they were found
SELECT FoundWhere, COUNT(*) FROM Item GROUP BY FoundWhere

? Average and total value by type of item
? What are the items of each type worth on average and in total?
SELECT ItemType, AVG(EstValue), SUM(EstValue) FROM Item GROUP BY ItemType

? How many items are stored, returned, auctioned or destroyed?
? items per status
SELECT ItemStatus, COUNT(*) FROM Item GROUP BY ItemStatus

? Claims by decision with the fees paid
? How many claims are there per decision and how much was paid in fees?
SELECT Decision, COUNT(*), SUM(FeePaid) FROM Claim GROUP BY Decision

? How many items did each clerk take in?
? items taken in per clerk
SELECT c.ClerkName, COUNT(*) FROM Clerk c JOIN Item i ON i.TakenInBy = c.ClerkID GROUP BY c.ClerkID, c.ClerkName

? How many shelf places does every room have?
? total places by room
SELECT Room, SUM(Places) FROM Shelf GROUP BY Room

? Items by type and colour
? Count the items for each type and colour.
SELECT ItemType, Colour, COUNT(*) FROM Item GROUP BY ItemType, Colour

? Which types of item were handed in more than 200 times?
? item types with over 200 items
SELECT ItemType FROM Item GROUP BY ItemType HAVING COUNT(*) > 200

? How many items were found per year?
? found items each year
SELECT EXTRACT(YEAR FROM FoundOn), COUNT(*) FROM Item GROUP BY EXTRACT(YEAR FROM FoundOn)

? How many different finders brought things from each place?
? distinct finders by where the item was found
SELECT FoundWhere, COUNT(DISTINCT FinderID) FROM Item GROUP BY FoundWhere

? Lowest and highest final price per item type
? min and max auction final price for each type of item
SELECT i.ItemType, MIN(a.FinalPrice), MAX(a.FinalPrice) FROM Item i JOIN AuctionSale a ON a.ItemID = i.ItemID GROUP BY i.ItemType

? What is lost most often?
? item type with the highest number of items
SELECT ItemType FROM Item GROUP BY ItemType ORDER BY COUNT(*) DESC LIMIT 1

? What is the most valuable item we have stored?
? description of the stored item with the highest estimated value
SELECT Description FROM Item WHERE ItemStatus = 'stored' ORDER BY EstValue DESC LIMIT 1

? Which finder brought the most items?
? finder with the largest number of items
SELECT f.FinderName FROM Finder f JOIN Item i ON i.FinderID = f.FinderID GROUP BY f.FinderID, f.FinderName ORDER BY COUNT(*) DESC LIMIT 1

? Which 10 auction sales brought the most?
? ids of the top 10 auction sales by final price
SELECT SaleID FROM AuctionSale ORDER BY FinalPrice DESC LIMIT 10

? Which item has been lying here the longest? Status stored.
? description of the stored item found earliest
SELECT Description FROM Item WHERE ItemStatus = 'stored' ORDER BY FoundOn LIMIT 1

? Which item got the most claims, and how many?
? item description with the highest number of claims and the number
SELECT i.Description, COUNT(*) FROM Item i JOIN Claim k ON k.ItemID = i.ItemID GROUP BY i.ItemID, i.Description ORDER BY COUNT(*) DESC LIMIT 1

? List clerks by wage, best paid first, with the wage.
? clerk name and wage sorted by wage descending
SELECT ClerkName, Wage FROM Clerk ORDER BY Wage DESC

? Show the items by type and then by date found, latest first: only descriptions.
? descriptions of items ordered by type, then date found descending
SELECT Description FROM Item ORDER BY ItemType, FoundOn DESC

? How many items were found in October 2023?
? items found October 2023
SELECT COUNT(*) FROM Item WHERE EXTRACT(YEAR FROM FoundOn) = 2023 AND EXTRACT(MONTH FROM FoundOn) = 10

? How many hours pass between handing in an item and a claim on average?
? average hours from handing in to claim
SELECT AVG(EXTRACT(EPOCH FROM k.ClaimedAt - i.HandedInAt) / 3600) FROM Claim k JOIN Item i ON k.ItemID = i.ItemID

? What was handed in during the last 7 days? Type and colour.
? type and colour of items handed in over the past 7 days
SELECT ItemType, Colour FROM Item WHERE HandedInAt >= CURRENT_DATE - INTERVAL '7 days'

? Items per month in 2024
? How many items were found in each month of 2024?
SELECT DATE_TRUNC('month', FoundOn), COUNT(*) FROM Item WHERE EXTRACT(YEAR FROM FoundOn) = 2024 GROUP BY DATE_TRUNC('month', FoundOn)

? On which weekday do people claim things most?
? day of the week with the most claims
SELECT EXTRACT(DOW FROM ClaimedAt) FROM Claim GROUP BY EXTRACT(DOW FROM ClaimedAt) ORDER BY COUNT(*) DESC LIMIT 1

? How many days after being found was each item auctioned?
? description and days between finding and sale of the auctioned items
SELECT i.Description, a.SoldOn - i.FoundOn FROM AuctionSale a JOIN Item i ON a.ItemID = i.ItemID

? Which stored items were found before 2022-01-01?
? descriptions of stored items found earlier than January 1, 2022
SELECT Description FROM Item WHERE ItemStatus = 'stored' AND FoundOn < '2022-01-01'

? When was the last auction?
? date of the latest auction sale
SELECT MAX(SoldOn) FROM AuctionSale

? What percentage of items goes back, status returned, by type?
? percent of returned items per item type
SELECT ItemType, 100.0 * SUM(CASE WHEN ItemStatus = 'returned' THEN 1 ELSE 0 END) / COUNT(*) FROM Item GROUP BY ItemType

? What share of claims comes with proof?
? share of claims that have proof
SELECT CAST(SUM(CASE WHEN HasProof = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Claim

? ratio of accepted to rejected claims
? What is the ratio of accepted claims to rejected claims?
SELECT CAST(SUM(CASE WHEN Decision = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN Decision = 'rejected' THEN 1 ELSE 0 END), 0) FROM Claim

? How far did each auction rise? Final price minus start price.
? sale id and final price minus start price
SELECT SaleID, FinalPrice - StartPrice FROM AuctionSale

? How many items does a finder bring on average?
? average items per finder
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT FinderID), 0) FROM Item

? Which locked shelves have more than 20 places?
? codes of locked shelves with over 20 places
SELECT ShelfCode FROM Shelf WHERE IsLocked = TRUE AND Places > 20

? Which black or silver phones were found in the street?
? descriptions of phone items in black or silver found in the street
SELECT Description FROM Item WHERE ItemType = 'phone' AND Colour IN ('black', 'silver') AND FoundWhere = 'street'

? Which items are on no shelf?
? descriptions of items with the shelf missing
SELECT Description FROM Item WHERE ShelfID IS NULL

? Show type, colour, place and value of items worth between 50 and 150.
? item type, colour, where found, estimated value from 50 to 150
SELECT ItemType, Colour, FoundWhere, EstValue FROM Item WHERE EstValue BETWEEN 50 AND 150

? Which descriptions mention Leather?
? items with Leather in the description
SELECT Description FROM Item WHERE Description LIKE '%Leather%'

? Which clerks work full time, so not part time?
? clerks who are not part time
SELECT ClerkName FROM Clerk WHERE PartTime = FALSE

? Which items are worth more than average?
? descriptions of items with an above average estimated value
SELECT Description FROM Item WHERE EstValue > (SELECT AVG(EstValue) FROM Item)

? Who lost the most things?
? address of the person who lost each item
I do not know

? What reward did each finder receive?
I do not know

? What proportion of the items found in each place has been destroyed?
? proportion of destroyed items by where they were found
SELECT FoundWhere, CAST(SUM(CASE WHEN ItemStatus = 'destroyed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Item GROUP BY FoundWhere

? What does an auction bring per bidder, final price over bidders?
? sale id and final price divided by bidders
SELECT SaleID, FinalPrice / NULLIF(Bidders, 0) FROM AuctionSale

? How many claims are made per claimed item on average?
? average claims per item
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ItemID), 0) FROM Claim

? Which clerk decided the most claims?
? clerk with the highest number of decided claims
SELECT c.ClerkName FROM Clerk c JOIN Claim k ON k.DecidedBy = c.ClerkID GROUP BY c.ClerkID, c.ClerkName ORDER BY COUNT(*) DESC LIMIT 1

? Auction income per year
? How much did auction sales bring in each year?
SELECT EXTRACT(YEAR FROM SoldOn), SUM(FinalPrice) FROM AuctionSale GROUP BY EXTRACT(YEAR FROM SoldOn)

? Which clerks started between 2018-01-01 and 2021-12-31?
? clerks who started from January 1, 2018 to December 31, 2021
SELECT ClerkName FROM Clerk WHERE StartedOn BETWEEN '2018-01-01' AND '2021-12-31'

? Which open claims have no proof?
? claim ids that are open and without proof
SELECT ClaimID FROM Claim WHERE Decision = 'open' AND HasProof = FALSE

? Which finders left no phone number?
? finders whose phone is missing
SELECT FinderName FROM Finder WHERE Phone IS NULL
