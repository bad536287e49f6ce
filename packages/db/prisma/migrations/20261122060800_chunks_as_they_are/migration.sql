-- Outcomes hardly shrink when PostgreSQL compresses them, and it takes longer than computing them. As they are, one
-- column can also be read out of the middle of a chunk without reading the rest.
ALTER TABLE "EnsembleChunk" ALTER COLUMN "outcomes" SET STORAGE EXTERNAL;
