using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>The server keeps samples of columns for its planner, and keeps them when the rows are deleted: none of what was typed.</summary>
[DbContext(typeof(PostgresContext))]
[Migration(PostgresMigrationIds.NoSamples)]
public sealed partial class NoSamples : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Statistics(0));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Statistics(-1));

    private static string Statistics(int target) =>
        $"""
        ALTER TABLE activity ALTER COLUMN json SET STATISTICS {target}, ALTER COLUMN incoming_id SET STATISTICS {target};
        ALTER TABLE conversation_state ALTER COLUMN json SET STATISTICS {target};
        ALTER TABLE conversation ALTER COLUMN key SET STATISTICS {target};
        ALTER TABLE "Inquiries" ALTER COLUMN "Text" SET STATISTICS {target};
        """;
}
