using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>The database itself tells all nodes of a new revision when it is committed, whoever published it.</summary>
[DbContext(typeof(PostgresContext))]
[Migration(PostgresMigrationIds.News)]
public sealed partial class News : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE FUNCTION helpbot_tell_revision() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_notify('helpbot_revisions', NEW."Number"::text); RETURN NULL; END $$;
        CREATE TRIGGER helpbot_tell_revision AFTER INSERT ON "Revisions" FOR EACH ROW EXECUTE FUNCTION helpbot_tell_revision();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""DROP TRIGGER helpbot_tell_revision ON "Revisions"; DROP FUNCTION helpbot_tell_revision();""");
}
