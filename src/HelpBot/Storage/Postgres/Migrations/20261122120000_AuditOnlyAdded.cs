using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>The database itself refuses to change the audit, or to add what does not follow its last row.</summary>
[DbContext(typeof(PostgresContext))]
[Migration(PostgresMigrationIds.AuditOnlyAdded)]
public sealed partial class AuditOnlyAdded : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE FUNCTION audit_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'the audit is only added to';
        END $$;
        CREATE FUNCTION audit_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW."Number" IS DISTINCT FROM (SELECT coalesce(max("Number"), 0) + 1 FROM "Audit")
                OR NEW."PreviousHash" IS DISTINCT FROM coalesce((SELECT "Hash" FROM "Audit" ORDER BY "Number" DESC LIMIT 1), '') THEN
                RAISE EXCEPTION 'an audit row follows the last one' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON "Audit"
            FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added();
        CREATE TRIGGER audit_in_order BEFORE INSERT ON "Audit" FOR EACH ROW EXECUTE FUNCTION audit_in_order();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP TRIGGER audit_unchanged ON "Audit";
        DROP TRIGGER audit_in_order ON "Audit";
        DROP FUNCTION audit_only_added();
        DROP FUNCTION audit_in_order();
        """);
}
