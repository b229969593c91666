CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "Revisions" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Revisions" PRIMARY KEY,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "Texts" TEXT NOT NULL
);

CREATE TABLE "Inquiries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Inquiries" PRIMARY KEY AUTOINCREMENT,
    "At" INTEGER NOT NULL,
    "Channel" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Topic" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Sources" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL
);

CREATE INDEX "IX_Inquiries_At" ON "Inquiries" ("At");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121000000_Start', '10.0.14');

ALTER TABLE "Revisions" ADD "Parent" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Revisions" ADD "From" TEXT NOT NULL DEFAULT '';

UPDATE Revisions SET Parent = Number - 1;

CREATE TABLE "Audit" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Audit" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Who" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Action" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Detail" TEXT NOT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "Keys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY,
    "Value" TEXT NOT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122000000_History', '10.0.14');

CREATE TRIGGER audit_no_update BEFORE UPDATE ON "Audit"
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON "Audit"
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_in_order BEFORE INSERT ON "Audit"
WHEN NEW."Number" IS NOT (SELECT coalesce(max("Number"), 0) + 1 FROM "Audit")
    OR NEW."PreviousHash" IS NOT coalesce((SELECT "Hash" FROM "Audit" ORDER BY "Number" DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'an audit row follows the last one'); END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122120000_AuditOnlyAdded', '10.0.14');

