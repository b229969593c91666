using HelpBot.Storage.Audit;
using HelpBot.Storage.Inquiries;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HelpBot.Storage.Sqlite.Migrations;

/// <summary>The model as the last migration leaves it; a test compares it with <see cref="HelpBotContext"/>.</summary>
[DbContext(typeof(HelpBotContext))]
internal sealed class HelpBotContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14");
        modelBuilder.Entity<InquiryRow>(entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER");
            entity.Property<long>("At").HasColumnType("INTEGER");
            entity.Property<string>("Channel").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Language").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Topic").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Outcome").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Sources").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Text").IsRequired().HasColumnType("TEXT");
            entity.Property<int>("Revision").HasColumnType("INTEGER");
            entity.HasKey("Id");
            entity.HasIndex("At");
            entity.ToTable("Inquiries");
        });
        modelBuilder.Entity<RevisionRow>(entity =>
        {
            entity.Property<int>("Number").ValueGeneratedNever().HasColumnType("INTEGER");
            entity.Property<int>("Parent").HasColumnType("INTEGER");
            entity.Property<string>("From").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Author").IsRequired().HasColumnType("TEXT");
            entity.Property<long>("At").HasColumnType("INTEGER");
            entity.Property<string>("Note").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Texts").IsRequired().HasColumnType("TEXT");
            entity.HasKey("Number");
            entity.ToTable("Revisions");
        });
        modelBuilder.Entity<AuditRow>(entity =>
        {
            entity.Property<long>("Number").ValueGeneratedNever().HasColumnType("INTEGER");
            entity.Property<long>("At").HasColumnType("INTEGER");
            entity.Property<string>("Who").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("From").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Action").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Subject").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Detail").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("PreviousHash").IsRequired().HasColumnType("TEXT");
            entity.Property<string>("Hash").IsRequired().HasColumnType("TEXT");
            entity.HasKey("Number");
            entity.ToTable("Audit");
        });
        modelBuilder.Entity<KeyRow>(entity =>
        {
            entity.Property<string>("Name").HasColumnType("TEXT");
            entity.Property<string>("Value").IsRequired().HasColumnType("TEXT");
            entity.HasKey("Name");
            entity.ToTable("Keys");
        });
    }
}
