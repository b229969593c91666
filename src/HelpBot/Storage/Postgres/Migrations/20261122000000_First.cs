using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>All tables. Those of the conversations are not part of EF Core's model and stand as SQL.</summary>
[DbContext(typeof(PostgresContext))]
[Migration(PostgresMigrationIds.First)]
public sealed partial class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Revisions",
            columns: table => new
            {
                Number = table.Column<int>(type: "integer", nullable: false),
                Parent = table.Column<int>(type: "integer", nullable: false),
                Author = table.Column<string>(type: "text", nullable: false),
                From = table.Column<string>(type: "text", nullable: false),
                At = table.Column<long>(type: "bigint", nullable: false),
                Note = table.Column<string>(type: "text", nullable: false),
                Texts = table.Column<string>(type: "text", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Revisions", row => row.Number));

        migrationBuilder.CreateTable(
            name: "Inquiries",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                At = table.Column<long>(type: "bigint", nullable: false),
                Channel = table.Column<string>(type: "text", nullable: false),
                Language = table.Column<string>(type: "text", nullable: false),
                Topic = table.Column<string>(type: "text", nullable: false),
                Outcome = table.Column<string>(type: "text", nullable: false),
                Sources = table.Column<string>(type: "text", nullable: false),
                Text = table.Column<string>(type: "text", nullable: false),
                Revision = table.Column<int>(type: "integer", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Inquiries", row => row.Id));
        migrationBuilder.CreateIndex(name: "IX_Inquiries_At", table: "Inquiries", column: "At");

        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Number = table.Column<long>(type: "bigint", nullable: false),
                At = table.Column<long>(type: "bigint", nullable: false),
                Who = table.Column<string>(type: "text", nullable: false),
                From = table.Column<string>(type: "text", nullable: false),
                Action = table.Column<string>(type: "text", nullable: false),
                Subject = table.Column<string>(type: "text", nullable: false),
                Detail = table.Column<string>(type: "text", nullable: false),
                PreviousHash = table.Column<string>(type: "text", nullable: false),
                Hash = table.Column<string>(type: "text", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Audit", row => row.Number));

        migrationBuilder.CreateTable(
            name: "Keys",
            columns: table => new
            {
                Name = table.Column<string>(type: "text", nullable: false),
                Value = table.Column<string>(type: "text", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Keys", row => row.Name));

        migrationBuilder.Sql(
            """
            CREATE TABLE conversation (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                key text NOT NULL UNIQUE,
                next_sequence bigint NOT NULL,
                language text NULL,
                updated_at bigint NOT NULL) WITH (fillfactor = 80);
            CREATE INDEX conversation_updated ON conversation (updated_at);
            CREATE TABLE conversation_state (
                conversation_id bigint NOT NULL,
                key text NOT NULL,
                json bytea NOT NULL,
                PRIMARY KEY (conversation_id, key)) WITH (fillfactor = 80);
            CREATE TABLE activity (
                conversation_id bigint NOT NULL,
                sequence bigint NOT NULL,
                turn bigint NOT NULL,
                incoming_id text NULL,
                json bytea NOT NULL,
                PRIMARY KEY (conversation_id, sequence));
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE activity; DROP TABLE conversation_state; DROP TABLE conversation;");
        migrationBuilder.DropTable(name: "Keys");
        migrationBuilder.DropTable(name: "Audit");
        migrationBuilder.DropTable(name: "Inquiries");
        migrationBuilder.DropTable(name: "Revisions");
    }
}
