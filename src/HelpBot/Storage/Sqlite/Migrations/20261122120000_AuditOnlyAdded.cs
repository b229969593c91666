using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HelpBot.Storage.Sqlite.Migrations;

/// <summary>The database itself refuses to change the audit, or to add what does not follow its last row.</summary>
[DbContext(typeof(HelpBotContext))]
[Migration(MigrationIds.AuditOnlyAdded)]
public sealed partial class AuditOnlyAdded : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TRIGGER audit_no_update BEFORE UPDATE ON "Audit"
        BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
        CREATE TRIGGER audit_no_delete BEFORE DELETE ON "Audit"
        BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
        CREATE TRIGGER audit_in_order BEFORE INSERT ON "Audit"
        WHEN NEW."Number" IS NOT (SELECT coalesce(max("Number"), 0) + 1 FROM "Audit")
            OR NEW."PreviousHash" IS NOT coalesce((SELECT "Hash" FROM "Audit" ORDER BY "Number" DESC LIMIT 1), '')
        BEGIN SELECT RAISE(ABORT, 'an audit row follows the last one'); END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_in_order;");
}
