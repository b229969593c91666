using HelpBot.Storage.Audit;
using HelpBot.Storage.Inquiries;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>The model as the last migration leaves it; a test compares it with <see cref="HelpBotContext"/>.</summary>
[DbContext(typeof(PostgresContext))]
internal sealed class PostgresContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14").HasAnnotation("Relational:MaxIdentifierLength", 63);
        NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);
        modelBuilder.Entity<InquiryRow>(entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint");
            NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(entity.Property<long>("Id"));
            entity.Property<long>("At").HasColumnType("bigint");
            entity.Property<string>("Channel").IsRequired().HasColumnType("text");
            entity.Property<string>("Language").IsRequired().HasColumnType("text");
            entity.Property<string>("Topic").IsRequired().HasColumnType("text");
            entity.Property<string>("Outcome").IsRequired().HasColumnType("text");
            entity.Property<string>("Sources").IsRequired().HasColumnType("text");
            entity.Property<string>("Text").IsRequired().HasColumnType("text");
            entity.Property<int>("Revision").HasColumnType("integer");
            entity.HasKey("Id");
            entity.HasIndex("At");
            entity.ToTable("Inquiries");
        });
        modelBuilder.Entity<RevisionRow>(entity =>
        {
            entity.Property<int>("Number").ValueGeneratedNever().HasColumnType("integer");
            entity.Property<int>("Parent").HasColumnType("integer");
            entity.Property<string>("From").IsRequired().HasColumnType("text");
            entity.Property<string>("Author").IsRequired().HasColumnType("text");
            entity.Property<long>("At").HasColumnType("bigint");
            entity.Property<string>("Note").IsRequired().HasColumnType("text");
            entity.Property<string>("Texts").IsRequired().HasColumnType("text");
            entity.HasKey("Number");
            entity.ToTable("Revisions");
        });
        modelBuilder.Entity<AuditRow>(entity =>
        {
            entity.Property<long>("Number").ValueGeneratedNever().HasColumnType("bigint");
            entity.Property<long>("At").HasColumnType("bigint");
            entity.Property<string>("Who").IsRequired().HasColumnType("text");
            entity.Property<string>("From").IsRequired().HasColumnType("text");
            entity.Property<string>("Action").IsRequired().HasColumnType("text");
            entity.Property<string>("Subject").IsRequired().HasColumnType("text");
            entity.Property<string>("Detail").IsRequired().HasColumnType("text");
            entity.Property<string>("PreviousHash").IsRequired().HasColumnType("text");
            entity.Property<string>("Hash").IsRequired().HasColumnType("text");
            entity.HasKey("Number");
            entity.ToTable("Audit");
        });
        modelBuilder.Entity<KeyRow>(entity =>
        {
            entity.Property<string>("Name").HasColumnType("text");
            entity.Property<string>("Value").IsRequired().HasColumnType("text");
            entity.HasKey("Name");
            entity.ToTable("Keys");
        });
    }
}
