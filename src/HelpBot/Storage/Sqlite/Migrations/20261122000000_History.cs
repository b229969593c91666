using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HelpBot.Storage.Sqlite.Migrations;

/// <summary>Revisions know their parent and where they came from; the audit; keys that are shared.</summary>
[DbContext(typeof(HelpBotContext))]
[Migration(MigrationIds.History)]
public sealed partial class History : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>(name: "Parent", table: "Revisions", type: "INTEGER", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>(name: "From", table: "Revisions", type: "TEXT", nullable: false, defaultValue: "");

        // Until now each revision was made from the one before it.
        migrationBuilder.Sql("UPDATE Revisions SET Parent = Number - 1;");

        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Number = table.Column<long>(type: "INTEGER", nullable: false),
                At = table.Column<long>(type: "INTEGER", nullable: false),
                Who = table.Column<string>(type: "TEXT", nullable: false),
                From = table.Column<string>(type: "TEXT", nullable: false),
                Action = table.Column<string>(type: "TEXT", nullable: false),
                Subject = table.Column<string>(type: "TEXT", nullable: false),
                Detail = table.Column<string>(type: "TEXT", nullable: false),
                PreviousHash = table.Column<string>(type: "TEXT", nullable: false),
                Hash = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Audit", row => row.Number));

        migrationBuilder.CreateTable(
            name: "Keys",
            columns: table => new
            {
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Value = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Keys", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Keys");
        migrationBuilder.DropTable(name: "Audit");
        migrationBuilder.DropColumn(name: "From", table: "Revisions");
        migrationBuilder.DropColumn(name: "Parent", table: "Revisions");
    }
}
